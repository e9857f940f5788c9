/** Facts in lanes, so that none covers another: each takes the first lane that is free at its beginning. */
export function lanes(facts, width, most) {
  const ends = [];
  const placed = [];
  let left = 0;
  for (const fact of facts) {
    const start = fact.start;
    const lane = ends.findIndex(end => end <= start);
    const free = lane >= 0 ? lane : ends.length;
    if (free >= most) {
      left++;
      continue;
    }
    ends[free] = Math.max(fact.end, start + width(fact));
    placed.push({...fact, lane: free});
  }
  return {placed, count: Math.max(1, ends.length), left};
}
