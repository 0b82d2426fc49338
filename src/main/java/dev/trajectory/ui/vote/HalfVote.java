package dev.trajectory.ui.vote;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A vote that is not kept yet, as text: what is asked, and what is counted so far. A line for each part, its fields
/// set apart by tabs.
///
/// @param about as it stands in its field, and so are the next two
/// @param question in the words of whoever asks; empty where they are the usual ones
record HalfVote(Tally tally, String about, String by, String question) {

    private static final String TAB = "\t";

    /// The text; empty where nothing is counted yet.
    String text() {
        if (tally.hands().raised().isEmpty() && tally.ballots().given().isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("way", tally.way().name()));
        lines.add(line("room", String.valueOf(tally.hands().inRoom())));
        tally.hands().raised().forEach(hand -> lines.add(line("hand", String.valueOf(hand.number()), hand.reason())));
        tally.ballots()
                .given()
                .values()
                .forEach(given -> lines.add(line(
                        "ballot", given.organisation().value(), String.valueOf(given.confidence()), given.reason())));
        lines.add(line("about", about));
        lines.add(line("by", by));
        lines.add(line("question", question));
        return String.join("\n", lines);
    }

    private static String line(String... fields) {
        return String.join(
                TAB,
                Stream.of(fields).map(field -> field.replaceAll("\\s", " ")).toList());
    }

    /// What a text says; lines that say nothing that is known are passed over.
    ///
    /// @param organisations that can vote: what others gave is left out
    static HalfVote read(String text, List<OrganisationId> organisations) {
        return read(text, Tally.of(organisations), organisations);
    }

    /// The same where a vote goes on from another: it is taken in the same way, of as many in the room, unless the
    /// text says otherwise.
    ///
    /// @param last the other
    static HalfVote read(String text, Tally last, List<OrganisationId> organisations) {
        HalfVote read = new HalfVote(last.anew(), "", "", "");
        for (String line : text.split("\n", -1)) {
            List<String> fields = List.of(line.split(TAB, -1));
            read = read.with(fields.getFirst(), fields.subList(1, fields.size()));
        }
        return read.of(read.tally().among(organisations));
    }

    private HalfVote of(Tally changed) {
        return new HalfVote(changed, about, by, question);
    }

    private HalfVote with(String part, List<String> fields) {
        String first = fields.isEmpty() ? "" : fields.getFirst();
        return switch (part) {
            case "way" ->
                Stream.of(Tally.Way.values())
                        .filter(each -> each.name().equals(first))
                        .findFirst()
                        .map(each -> of(tally.by(each)))
                        .orElse(this);
            case "room" -> first.matches("\\d{1,5}") ? of(tally.withInRoom(Integer.parseInt(first))) : this;
            case "hand" ->
                fields.size() == 2 && first.matches("[1-5]")
                        ? of(tally.with(tally.hands().with(new HandCount.Hand(Integer.parseInt(first), fields.get(1)))))
                        : this;
            case "ballot" ->
                fields.size() == 3 && fields.get(1).matches("[1-5]")
                        ? of(tally.with(tally.ballots()
                                .with(new Ballot(
                                        new OrganisationId(first), Integer.parseInt(fields.get(1)), fields.get(2)))))
                        : this;
            case "about" -> new HalfVote(tally, first, by, question);
            case "by" -> new HalfVote(tally, about, first, question);
            case "question" -> new HalfVote(tally, about, by, first);
            default -> this;
        };
    }
}
