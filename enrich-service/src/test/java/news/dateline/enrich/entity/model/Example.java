package news.dateline.enrich.entity.model;

import org.jspecify.annotations.Nullable;

/** A sentence to learn from. */
final class Example {

    /** The features of each word, by number. */
    final int[][] features;
    /** Of each word, the labels that may be right, a bit for each. */
    final int[] allowed;
    /** How much it counts. */
    final float weight;
    /** Scores of each label for each word that are there already, if any. */
    final float @Nullable [][] given;

    Example(int[][] features, int[] allowed, float weight, float @Nullable [][] given) {
        this.features = features;
        this.allowed = allowed;
        this.weight = weight;
        this.given = given;
    }
}
