package news.dateline.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Stories as a newsroom has them: places all over the world, facts of all precisions. */
final class Newsroom {
    private static final List<String> PLACES = List.of("Rotterdam,NL,51.92,4.48", "Nairobi,KE,-1.29,36.82",
            "Santiago,CL,-33.45,-70.67", "Osaka,JP,34.69,135.5", "Toronto,CA,43.65,-79.38", "Lagos,NG,6.45,3.39",
            "Warsaw,PL,52.23,21.01", "Mumbai,IN,19.08,72.88", "Sydney,AU,-33.87,151.21", "Bogotá,CO,4.71,-74.07",
            "Geneva,CH,46.2,6.15", "Cairo,EG,30.04,31.24");
    private static final List<String> EVENTS = List.of("opens new terminal", "council approves budget",
            "hosts climate talks");
    private static final List<String> MODALITIES = List.of("HAPPENED", "PLANNED", "REPORTED", "ONGOING", "DENIED");
    private static final List<String> PRECISIONS = List.of("DAY", "WEEK", "MONTH", "YEAR");
    private static final int[] DAYS = {1, 7, 30, 365};

    private Newsroom() {
    }

    static int places() {
        return PLACES.size();
    }

    static List<ObjectNode> stories() {
        List<ObjectNode> stories = new ArrayList<>();
        int n = 0;
        for (String event : EVENTS) {
            for (String place : PLACES) {
                n++;
                String[] parts = place.split(",", -1);
                String name = n == 1 ? "Port of Rotterdam" : parts[0];
                Instant when = Instant.parse("2017-11-01T08:00:00Z").plus(n * 31L, ChronoUnit.HOURS);
                stories.add(story("urn:newsroom:" + n, n, name + " " + event, parts[0], parts[1],
                        Double.parseDouble(parts[2]), Double.parseDouble(parts[3]), when.toString()));
            }
        }
        return stories;
    }

    static ObjectNode story(String uri, int n, String headline, String place, String country, double lat, double lon,
            String when) {
        ObjectNode story = Events.story(uri, 1, 0).put("headline", headline).put("versionCreated", when)
                .put("bodyText", headline + ". Officials in " + place + " spoke of it on Monday.\n\nMore is expected.")
                .put("provider", n % 2 == 0 ? "Example Wire" : "Harbour News");
        story.withArray("entities").removeAll();
        String person = List.of("Ada Okafor", "Jan de Vries", "María Soto", "Kenji Mori").get(n % 4);
        entity(story, "PERSON", person, 0);
        entity(story, "ORGANIZATION", List.of("City Council", "World Bank", "Port Authority").get(n % 3), 0);
        ObjectNode where = entity(story, "PLACE", place, headline.length() + 15);
        where.put("country", country).putObject("location").put("lat", lat).put("lon", lon);
        for (int i = 0; i < 1 + n % 3; i++) {
            fact(story, n + i, person, place, Instant.parse(when).truncatedTo(ChronoUnit.DAYS));
        }
        return story;
    }

    private static ObjectNode entity(ObjectNode story, String type, String name, int start) {
        ObjectNode entity = story.withArray("entities").addObject();
        entity.put("id", type + ":" + name).put("type", type).put("name", name).put("salience", 0.5);
        entity.putArray("mentions").addObject().put("start", start).put("end", start + name.length())
                .put("text", name);
        return entity;
    }

    private static void fact(ObjectNode story, int n, String person, String place, Instant day) {
        int days = DAYS[n % DAYS.length];
        Instant from = day.plus((n % 5 - 2) * (long) days, ChronoUnit.DAYS);
        ObjectNode fact = story.withArray("timeline").addObject();
        fact.put("id", String.valueOf(n)).put("from", from.toString())
                .put("until", from.plus(days, ChronoUnit.DAYS).toString())
                .put("precision", PRECISIONS.get(n % PRECISIONS.size()))
                .put("statement", person + " spoke in " + place + " of what comes next")
                .put("modality", MODALITIES.get(n % MODALITIES.size())).put("confidence", 0.9);
        fact.putObject("sentence").put("start", 0).put("end", story.path("headline").asString("").length() + 1);
        fact.putArray("who").add(person);
        fact.putArray("where").add(place);
    }
}
