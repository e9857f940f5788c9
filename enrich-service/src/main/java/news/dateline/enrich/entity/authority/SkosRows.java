package news.dateline.enrich.entity.authority;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads the concepts of a SKOS vocabulary in RDF/XML: {@code rdf:about} is the id, {@code skos:prefLabel} the name (the
 * English one where there are several), {@code skos:altLabel} and the other labels are aliases. What a concept is says the
 * last part of its {@code rdf:type}, {@code dct:type} or {@code skos:inScheme}; {@code geo:lat}, {@code geo:long} and
 * {@code schema:addressCountry} are read too.
 */
final class SkosRows {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("person", "PERSON"),
            Map.entry("people", "PERSON"), Map.entry("persons", "PERSON"), Map.entry("organization", "ORGANIZATION"),
            Map.entry("organisation", "ORGANIZATION"), Map.entry("organizations", "ORGANIZATION"),
            Map.entry("organisations", "ORGANIZATION"), Map.entry("place", "PLACE"), Map.entry("places", "PLACE"),
            Map.entry("geoarea", "PLACE"), Map.entry("location", "PLACE"));

    private SkosRows() {
    }

    static List<Row> read(String text, Problems problems) {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var rows = new ArrayList<Row>();
        try {
            var xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getAttributeValue(RDF, "about") != null) {
                    var row = new Concept(xml).read();
                    if (row != null) {
                        rows.add(row);
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            problems.add(line, "expected RDF/XML, got " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return rows;
    }

    /** One element with an id and what stands in it. */
    private static final class Concept {

        private final XMLStreamReader xml;
        private final long line;
        private final String id;
        private final List<String> aliases = new ArrayList<>();
        private boolean concept;
        private String name = "";
        private String type = "";
        private String country = "";
        private String lat = "";
        private String lon = "";

        Concept(XMLStreamReader xml) {
            this.xml = xml;
            this.line = xml.getLocation().getLineNumber();
            this.id = xml.getAttributeValue(RDF, "about");
            this.concept = xml.getLocalName().equals("Concept");
            type(xml.getLocalName());
        }

        @Nullable
        Row read() throws XMLStreamException {
            for (int depth = 1; depth > 0;) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth += property() ? 0 : 1;
                }
            }
            return concept ? new Row(line, id, name, aliases, type, country, lat, lon) : null;
        }

        /** Takes a property; true where it was read to its end. */
        private boolean property() throws XMLStreamException {
            var resource = xml.getAttributeValue(RDF, "resource");
            var language = xml.getAttributeValue(XML, "lang");
            switch (xml.getLocalName()) {
                case "prefLabel" -> label(xml.getElementText().strip(), language == null || language.startsWith("en"));
                case "altLabel", "hiddenLabel" -> aliases.add(xml.getElementText().strip());
                case "lat", "latitude" -> lat = xml.getElementText().strip();
                case "long", "longitude" -> lon = xml.getElementText().strip();
                case "addressCountry", "countryCode" -> country = xml.getElementText().strip();
                case "type", "inScheme" -> {
                    concept |= resource != null && resource.endsWith("#Concept");
                    type(resource == null ? xml.getElementText() : resource);
                    return resource == null;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void label(String label, boolean english) {
            if (name.isEmpty() || english) {
                if (!name.isEmpty()) {
                    aliases.add(name);
                }
                name = label;
            } else {
                aliases.add(label);
            }
        }

        private void type(String said) {
            var last = said.strip().replaceAll("[/#]+$", "").replaceAll(".*[/#:]", "").toLowerCase(Locale.ROOT);
            type = TYPES.getOrDefault(last, type);
        }
    }
}
