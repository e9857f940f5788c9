package news.dateline.ingest.format.newsml;

import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The data of a ContentItem: as they stand, or encoded, as {@code Encoding} around them or an attribute says.
 *
 * @param data what they stand in
 * @param text the data in the clear
 * @param isPacked whether the text was encoded, so that elements of {@code data} are none of its own
 */
record NewsMl1Text(Element data, String text, boolean isPacked) {

    /** The data right in a content item and those in encodings around them, without what is no text. */
    static Stream<NewsMl1Text> of(Element content) {
        Stream<NewsMl1Text> plain = content.all("DataContent").map(data -> of(data, data.firstAttribute("Encoding")));
        Stream<NewsMl1Text> encoded = content.all("Encoding").flatMap(encoding -> encoding.all("DataContent")
                .map(data -> of(data, encoding.firstAttribute("Notation", "FormalName"))));
        return Stream.concat(plain, encoded).filter(Objects::nonNull);
    }

    private static @Nullable NewsMl1Text of(Element data, @Nullable String encoding) {
        String text = Packed.text(data, encoding);
        return text == null ? null : new NewsMl1Text(data, text, !Packed.isPlain(encoding));
    }
}
