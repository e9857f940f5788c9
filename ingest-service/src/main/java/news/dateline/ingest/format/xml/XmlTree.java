package news.dateline.ingest.format.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.dateline.ingest.format.Malformed;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Reads an element event by event into a tree. There is no DTD and no entity but those of HTML; depth and number of
 * elements are limited. Prefixes are parts of names, so that one whose namespace is declared nowhere does no harm.
 */
final class XmlTree {

    private static final int DEPTH = 200;
    private static final int ELEMENTS = 200_000;
    private static final int ATTRIBUTES = 200;
    private static final XMLInputFactory FACTORY = factory();

    private final Cut cut;
    private final String prefix;
    private final Deque<Element> open = new ArrayDeque<>();
    private int elements;

    private XmlTree(Cut cut) {
        this.cut = cut;
        int colon = cut.name().indexOf(':');
        this.prefix = cut.name().substring(0, colon + 1);
    }

    static Element read(Cut cut) {
        XmlTree tree = new XmlTree(cut);
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(XmlText.clean(cut.text())));
            try {
                return tree.root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw tree.malformed(e);
        }
    }

    private Element root(XMLStreamReader reader) throws XMLStreamException {
        Element last = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> last = open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty())
                        open.peek().add(new Words(reader.getText()));
                }
                default -> {
                }
            }
        }
        if (last == null)
            throw Malformed.syntax("not XML: no element");
        return last;
    }

    private void start(XMLStreamReader reader) {
        if (open.size() >= DEPTH)
            throw Malformed.limit("XML: elements lie in each other more than " + DEPTH + " deep");
        if (++elements > ELEMENTS)
            throw Malformed.limit("XML: an item of more than " + ELEMENTS + " elements");
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String name = reader.getLocalName();
        Element element = new Element(
                !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name, attributes);
        if (!open.isEmpty())
            open.peek().add(element);
        open.push(element);
    }

    private Malformed malformed(XMLStreamException e) {
        Location at = e.getLocation();
        int line = at == null ? 1 : at.getLineNumber();
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Malformed.syntax("not XML at line " + line + " of the <" + cut.name() + "> that begins at letter "
                + cut.start() + ": " + reason);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH + 10);
        return factory;
    }
}
