package news.dateline.enrich.entity.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import news.dateline.enrich.entity.Authority;
import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuthorityFilesTest {

    private static final String CSV = """
            id,name,aliases,type,country,lat,lon
            q1,"Acme, Inc.",Acme;the Firm,ORGANIZATION,CH,,
            q2,Zürich,Zurich,place,CH,47.37,8.54
            """;

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void readsCsv() throws Exception {
        assertThat(AuthorityFile.read(write("a.csv", CSV))).containsExactly(
                new Authority.Entry("q1", "Acme, Inc.", List.of("Acme", "the Firm"), EntityType.ORGANIZATION, "CH",
                        null),
                new Authority.Entry("q2", "Zürich", List.of("Zurich"), EntityType.PLACE, "CH",
                        new Location(47.37, 8.54)));
    }

    @Test
    void readsSkos() throws Exception {
        var file = write("a.rdf",
                """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
                            xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
                          <skos:Concept rdf:about="http://example.org/zurich">
                            <skos:prefLabel xml:lang="de">Zürich</skos:prefLabel>
                            <skos:prefLabel xml:lang="en">Zurich</skos:prefLabel>
                            <skos:altLabel>Turicum</skos:altLabel>
                            <skos:inScheme rdf:resource="http://example.org/places"/>
                            <geo:lat>47.37</geo:lat>
                            <geo:long>8.54</geo:long>
                          </skos:Concept>
                        </rdf:RDF>
                        """);
        assertThat(AuthorityFile.read(file)).containsExactly(new Authority.Entry("http://example.org/zurich", "Zurich",
                List.of("Zürich", "Turicum"), EntityType.PLACE, null, new Location(47.37, 8.54)));
    }

    @Test
    void tellsEveryErrorWithItsLine() throws IOException {
        var file = write("a.csv", """
                id,name,type,country,lat,lon
                q1,Acme,COMPANY,CH,,
                q1,,PERSON,Schweiz,,
                q3,Here,PLACE,,91,x
                q4,Short
                """);
        assertThatThrownBy(() -> AuthorityFile.read(file)).hasMessage("""
                %1$s:5: expected 6 values, got 2
                %1$s:2: type: expected PERSON, ORGANIZATION or PLACE, got "COMPANY"
                %1$s:3: id: expected each once, got "q1" of line 2 again
                %1$s:3: name: expected one, got none
                %1$s:3: country: expected an ISO 3166 alpha-2 code like KP, got "Schweiz"
                %1$s:4: lat: expected degrees from -90 to 90, got "91"
                %1$s:4: lon: expected degrees from -180 to 180, got "x\"""".formatted(file));
    }

    @Test
    void tellsWhichColumnsItExpects() throws IOException {
        var file = write("a.csv", "name;type\nAcme;PERSON\n");
        assertThatThrownBy(() -> AuthorityFile.read(file)).hasMessageContaining(
                ":1: expected columns among [id, name, aliases, type, country, lat, lon], and [id, name, type] always, got [name;type]");
    }

    @Test
    void xmlHasNoEntitiesFromOutside() throws IOException {
        var file = write("a.rdf", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertThatThrownBy(() -> AuthorityFile.read(file)).hasMessageContaining("expected RDF/XML");
    }

    @Test
    void aChangedFileIsReadAgainAndABrokenOneChangesNothing() throws IOException {
        var file = write("a.csv", CSV);
        var files = new AuthorityFiles(List.of(file), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), meters);
        files.look();
        assertThat(files.get().size()).isEqualTo(2);

        change(file, CSV + "q3,Third,,PERSON,,,\n", 1);
        files.look();
        assertThat(files.get().size()).isEqualTo(3);

        change(file, CSV + "q3,Third,,NOBODY,,,\n", 2);
        files.look();
        files.look();
        assertThat(files.get().size()).isEqualTo(3);
        assertThat(meters.get("dateline.entities.authority.failures").counter().count()).isEqualTo(1);

        Files.delete(file);
        files.look();
        assertThat(files.get().size()).isEqualTo(3);
        assertThat(meters.get("dateline.entities.authority.entries").gauge().value()).isEqualTo(3);
    }

    private static void change(Path file, String text, long seconds) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
