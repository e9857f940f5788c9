package news.dateline.enrich.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes up what wires are full of and free text is not: tables of results and short lines of markets. */
final class Tables {

    private static final List<String> PEOPLES = List.of("German", "French", "English", "Italian", "Spanish", "Dutch",
            "Belgian", "Scottish", "Portuguese", "Brazilian", "Argentine", "Polish", "Russian", "Turkish", "Greek",
            "Czech",
            "Hungarian", "Romanian", "Austrian", "Swiss", "Norwegian", "Swedish", "Danish", "Japanese", "Australian",
            "Bulgarian", "British", "European", "South African", "Egyptian", "Nigerian", "Ghanaian", "Moroccan",
            "Algerian",
            "Kenyan", "Indian", "Pakistani", "Sri Lankan", "American", "U.S.");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday");
    private static final List<String> SPORTS = List.of("SOCCER", "BASEBALL", "TENNIS", "CRICKET", "GOLF", "ATHLETICS",
            "CYCLING", "BASKETBALL", "NHL ICE HOCKEY", "RUGBY UNION", "RUGBY LEAGUE", "AMERICAN FOOTBALL", "BOXING",
            "MOTOR RACING", "SKIING", "BADMINTON", "SWIMMING");

    private final NamePool pool;
    private final List<Tagged> line = new ArrayList<>();
    private List<List<Tagged>> lines = new ArrayList<>();

    Tables(NamePool pool) {
        this.pool = pool;
    }

    Labelled table() {
        lines = new ArrayList<>();
        if (pool.chance(67)) {
            say(pool.pick(SPORTS) + " -");
            heading();
        }
        if (pool.chance(50)) {
            var city = pool.pick(pool.cities);
            place(pool.chance(50) ? city.toUpperCase(Locale.ROOT) : city);
            say("1996-" + n(10, 13) + "-" + n(10, 30)).end();
        }
        int rows = n(6, 18);
        switch (n(0, 14)) {
            case 0 -> results(rows);
            case 1 -> standings(rows);
            case 2 -> one();
            case 3 -> ranking(rows);
            case 4 -> tennis(rows);
            case 5 -> divisions();
            case 6 -> baseball(rows);
            case 7 -> innings();
            case 8 -> counties(rows / 2);
            case 9 -> golf(rows);
            case 10 -> stage(rows);
            case 11 -> squads(rows / 2 + 2);
            case 12 -> scorers(rows);
            default -> markets();
        }
        return new Labelled(lines, 1);
    }

    private void heading() {
        switch (n(0, 6)) {
            case 0 ->
                upper(pool.team(), "ORG").say("BEAT").upper(pool.team(), "ORG").say(n(0, 5) + "-" + n(0, 4) + " .");
            case 1 ->
                upper(pool.surname(), "PER").say(pool.pick(List.of("WINS", "TAKES", "LEADS", "RETAINS", "CLAIMS")))
                        .say(pool.pick(List.of("TITLE", "GOLD", "POLE", "MARATHON", "OPENING STAGE", "SLALOM")) + " .");
            case 2 -> say("RESULTS OF").upper(pool.pick(PEOPLES), "MISC")
                    .say(pool.pick(List.of("FIRST DIVISION MATCHES", "LEAGUE", "CHAMPIONSHIP")) + " .");
            case 3 -> upper(pool.country(), "LOC").say("BEAT").upper(pool.country(), "LOC")
                    .say(n(0, 5) + "-" + n(0, 4) + " IN FRIENDLY .");
            case 4 -> say("LEADING SCORES .");
            default -> upper(pool.pick(PEOPLES), "MISC").say("STANDINGS .");
        }
        end();
    }

    private void results(int rows) {
        say("Results of").name(pool.pick(PEOPLES), "MISC").say("first division")
                .say(pool.pick(List.of("soccer matches", "matches", "league matches")))
                .say(pool.pick(List.of("played on", "on")) + " " + pool.pick(DAYS) + " :").end();
        for (int i = 0; i < rows; i++) {
            team().say(n(0, 5)).team().say(n(0, 5)).end();
            if (pool.chance(20)) {
                say("Scorers :").end();
                team().say("-").person().say(n(1, 91) + " ,").person().say(n(1, 91) + " penalty").end();
                say("Halftime " + n(0, 3) + "-" + n(0, 3) + " . Attendance " + n(1, 70) + ",000").end();
            }
        }
    }

    private void standings(int rows) {
        say("Standings ( tabulate under played , won , drawn , lost , goals for , goals against , points ) :").end();
        for (int i = 0; i < rows; i++) {
            team().say(n(1, 30) + " " + n(0, 20) + " " + n(0, 9) + " " + n(0, 9) + " " + n(5, 60) + " " + n(5, 60) + " "
                    + n(1, 60)).end();
        }
    }

    private void one() {
        say("Result of " + pool.pick(List.of("a", "the"))).name(pool.pick(PEOPLES), "MISC")
                .say(pool.pick(List.of("league match", "cup match", "first division match",
                        "European championship qualifier", "friendly international")))
                .say("on " + pool.pick(DAYS) + " :").end();
        boolean nations = pool.chance(50);
        if (pool.chance(50)) {
            say("In").place(pool.pick(pool.cities)).say(":");
        }
        side(nations).say(n(0, 6)).side(nations).say(n(0, 6) + " ( halftime " + n(0, 3) + "-" + n(0, 3) + " )").end();
    }

    private void ranking(int rows) {
        for (int i = 1; i <= rows; i++) {
            say(i + ".").person().from().say(pool.pick(List.of(n(9, 60) + "." + n(10, 99) + " seconds",
                    n(1, 9) + ":" + n(10, 60) + "." + n(10, 99), n(10, 99) + "." + n(10, 99) + " metres",
                    n(100, 300) + " points", n(1, 9) + " minutes " + n(1, 59) + " seconds",
                    n(10, 99) + "." + n(10, 99))))
                    .end();
        }
    }

    private void tennis(int rows) {
        for (int i = 0; i < rows; i++) {
            say(pool.chance(50) ? n(1, 17) + " -" : "").person().from().say("beat")
                    .say(pool.chance(33) ? n(1, 17) + " -" : "").person().from()
                    .say("6-" + n(0, 5) + " " + n(0, 6) + "-6 7-" + n(5, 7))
                    .say(pool.chance(33) ? "( 7-" + n(0, 6) + " )" : "").end();
        }
    }

    private void divisions() {
        for (int division = 0; division < 2; division++) {
            say(pool.pick(List.of("EASTERN", "CENTRAL", "WESTERN", "ATLANTIC", "PACIFIC", "NORTHEAST", "MIDWEST"))
                    + " DIVISION").end();
            say(pool.pick(List.of("W L PCT GB", "W L T GF GA PTS"))).end();
            for (int i = 0; i < 6; i++) {
                upper(pool.pick(pool.northAmericanTeams), "ORG")
                        .say(n(20, 90) + " " + n(20, 90) + " ." + n(300, 700) + " " + n(1, 30)).end();
            }
        }
        say(pool.pick(DAYS) + " , " + pool.pick(List.of("AUGUST", "SEPTEMBER", "DECEMBER")) + " " + n(1, 31)
                + "TH SCHEDULE").end();
        for (int i = 0; i < 6; i++) {
            upper(pool.pick(pool.northAmericanTeams), "ORG").say("AT").upper(pool.pick(pool.northAmericanTeams), "ORG")
                    .end();
        }
    }

    private void baseball(int rows) {
        say("Results of Major League Baseball games played on " + pool.pick(DAYS) + " ( home team in CAPS ) :").end();
        for (int i = 0; i < rows; i++) {
            name(pool.pick(pool.northAmericanTeams), "ORG").say(n(0, 12))
                    .upper(pool.pick(pool.northAmericanTeams), "ORG")
                    .say(n(0, 12)).say(pool.pick(List.of("", "", "", "", "( OT )", "( 10 innings )"))).end();
        }
    }

    private void innings() {
        place(pool.country()).say("first innings").end();
        for (int i = 0; i < 9; i++) {
            person().say("c").name(pool.surname(), "PER").say("b").name(pool.surname(), "PER").say(n(0, 130)).end();
            if (pool.chance(33)) {
                person().say(pool.pick(List.of("run out", "lbw b", "not out", "b")));
                if (line.getLast().word().equals("b")) {
                    name(pool.surname(), "PER");
                }
                say(n(0, 100)).end();
            }
        }
        say("Extras ( lb-" + n(1, 9) + " w-" + n(1, 9) + " nb-" + n(1, 9) + " ) " + n(5, 30)).end();
        say("Total ( for " + n(3, 9) + " wickets ) " + n(100, 400)).end();
        say("Bowling :").end();
        for (int i = 0; i < 5; i++) {
            name(pool.surname(), "PER").say(n(5, 30) + "-" + n(0, 9) + "-" + n(20, 120) + "-" + n(0, 6) + " ,");
        }
        end();
    }

    private void counties(int rows) {
        say(pool.pick(DAYS) + " 's scores in the English County Championship :").end();
        for (int i = 0; i < rows; i++) {
            say("At").place(pool.pick(pool.cities)).say(":").end();
            name(pool.pick(pool.teams), "ORG").say(n(90, 600) + " and " + n(90, 400) + "-" + n(2, 9) + " (").person()
                    .say(n(50, 150) + " ,").person().say(n(50, 150) + " ;").person()
                    .say(n(3, 9) + "-" + n(20, 120) + " ) .")
                    .name(pool.pick(pool.teams), "ORG").say(n(100, 500) + " .").end();
        }
    }

    private void golf(int rows) {
        say("Leading " + pool.pick(List.of("first-round scores", "scores after the third round", "final scores"))
                + " in the").name(pool.pick(List.of("Open", "Masters", "Classic", "World Series")), "MISC")
                .say("golf tournament on " + pool.pick(DAYS) + " ( players").name(pool.pick(PEOPLES), "MISC")
                .say("unless stated ) :").end();
        for (int i = 0; i < rows; i++) {
            say(n(265, 290)).person();
            if (pool.chance(50)) {
                from();
            }
            say(n(64, 76) + " " + n(64, 76) + " " + n(64, 76) + " " + n(64, 76)).end();
        }
    }

    private void stage(int rows) {
        for (int i = 1; i <= rows; i++) {
            say(i + ".").person();
            if (pool.chance(50)) {
                say("(").place(pool.country()).say(",").name(pool.pick(pool.teams), "ORG").say(")");
            } else {
                from();
                if (pool.chance(50)) {
                    name(pool.pick(pool.teams), "ORG");
                }
            }
            say(n(1, 6) + " hours " + n(1, 59) + " minutes " + n(1, 59) + " seconds").end();
        }
    }

    private void squads(int rows) {
        for (int i = 0; i < rows; i++) {
            place(pool.country()).say("- 1 -").person().say(";");
            for (int number = 2; number < 8; number++) {
                say(number + " -").person().say(number < 7 ? "," : ".");
            }
            end();
        }
    }

    private void scorers(int rows) {
        for (int i = 0; i < rows; i++) {
            side(pool.chance(50)).say("-");
            int goals = n(1, 4);
            for (int goal = 1; goal <= goals; goal++) {
                person().say("( " + n(1, 90) + (pool.chance(33) ? "th minute" : "") + " )")
                        .say(goal < goals ? "," : ".");
            }
            end();
        }
    }

    private void markets() {
        say("--").place(pool.pick(pool.cities)).say("newsroom +" + n(10, 99) + " " + n(100, 999) + " " + n(1000, 9999))
                .end();
        for (int i = 0; i < 4; i++) {
            say("Shares in").organisation()
                    .say(pool.pick(List.of("fell", "rose", "gained", "lost", "closed at", "slipped", "added")))
                    .say(n(1, 90) + " " + pool.pick(List.of("cents", "pence", "percent", "points")) + " to " + n(1, 900)
                            + "."
                            + n(10, 99));
            if (pool.chance(50)) {
                say("after")
                        .name(pool.pick(List.of("Moody's", "Standard and Poor's", "Goldman Sachs", "Merrill Lynch")),
                                "ORG")
                        .say("cut its rating");
            }
            say(".").end();
            say("NOTE -").organisation().say("is a unit of").organisation().say(".").end();
        }
    }

    private Tables say(int number) {
        return say(Integer.toString(number));
    }

    private Tables say(String words) {
        for (var word : words.split(" ", -1)) {
            if (!word.isEmpty()) {
                line.add(new Tagged(word, "O"));
            }
        }
        return this;
    }

    private Tables name(String name, String kind) {
        boolean first = true;
        for (var word : name.split(" ", -1)) {
            line.add(new Tagged(word, (first ? "B-" : "I-") + kind));
            first = false;
        }
        return this;
    }

    private Tables upper(String name, String kind) {
        return name(name.toUpperCase(Locale.ROOT), kind);
    }

    private Tables team() {
        return name(pool.team(), "ORG");
    }

    private Tables side(boolean nation) {
        return nation ? place(pool.country()) : team();
    }

    private Tables person() {
        return name(pool.person(), "PER");
    }

    private Tables place(String name) {
        return name(name, "LOC");
    }

    private Tables organisation() {
        return name(String.join(" ", pool.organisation()), "ORG");
    }

    private Tables from() {
        return say("(").place(pool.country()).say(")");
    }

    private int n(int least, int most) {
        return pool.between(least, most);
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            line.clear();
        }
    }
}
