package dev.trajectory.ui.chunk;

import dev.trajectory.edit.MergeChunks;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Merges chunks: asks what the one they become is called, and shows what joins, what goes and what it does to
/// the plan before it is accepted.
public final class MergeCard {

    /// So many names are told of a list.
    private static final int TOLD = 6;

    private final Desk desk;
    private final WindowWords words;
    private final List<ChunkId> chunks;
    private final String firstTitle;
    private final TextField title = new TextField();
    private final GridPane grid = new GridPane();
    private final ReshapeEffect effect;
    private final VBox node;

    private MergeCard(Desk desk, List<ChunkId> chunks) {
        this.desk = desk;
        this.words = desk.words();
        this.chunks = List.copyOf(new LinkedHashSet<>(chunks));
        this.effect = new ReshapeEffect(desk, "merge-effect");
        this.firstTitle = desk.plan().chunks().get(chunks.getFirst()).title();
        title.setText(firstTitle);
        title.setId("merge-title");
        title.setAccessibleText(words.say("split.head.title"));
        title.textProperty().addListener(_ -> effect.weigh(edit()));
        grid.getStyleClass().addAll("split-grid", "merge-grid");
        row("split.head.title", title);
        if (effect.weigh(edit()) instanceof Result.Changed(Plan after)) {
            show(desk.plan(), after);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        node = new VBox(scroll, effect);
        node.getStyleClass().add("split");
    }

    /// Asks how to merge chunks, and merges them.
    ///
    /// @param chunks two or more; the first keeps its number, its place and its lead
    public static void ask(Desk desk, List<ChunkId> chunks) {
        MergeCard card = new MergeCard(desk, chunks);
        desk.host()
                .ask(
                        desk.words().say("merge.title", card.chunks.size()),
                        desk.words().say("merge.text", desk.sentences().name(chunks.getFirst())),
                        card.node,
                        List.of(
                                new Answer(desk.words().say("merge.do"), card.effect.isSaid(), card::merge),
                                new Answer(desk.words().say("answer.cancel"), () -> {})));
    }

    /// No title is given while it is the first's: an option that calls the first otherwise goes on doing so.
    private MergeChunks edit() {
        String typed = title.getText().strip();
        return new MergeChunks(chunks, typed.equals(firstTitle) ? "" : typed);
    }

    private void merge() {
        if (desk.perform(edit())) {
            desk.select(Set.of(chunks.getFirst()));
        }
    }

    private void show(Plan before, Plan after) {
        List<Chunk> parts = chunks.stream().map(before.chunks()::get).toList();
        Chunk one = after.chunks().get(chunks.getFirst());
        row("merge.joins", names(chunks));
        row("field.duration", words.say("merge.duration", one.duration(), lengths(parts)));
        List<String> signed = signed(before, after);
        if (!signed.isEmpty()) {
            row("merge.signed", listed(signed));
        }
        row("links.waitsFor", names(on(one, _ -> true)));
        row("links.letsStart", names(waiting(after)));
        row("merge.inside", inside(parts));
        row("merge.costs", costs(parts, one));
        row("merge.participants", participants(one));
    }

    private static List<ChunkId> on(Chunk chunk, Predicate<ChunkId> which) {
        return chunk.dependencies().stream()
                .map(Dependency::on)
                .distinct()
                .filter(which)
                .toList();
    }

    /// The chunks that would wait for the one.
    private List<ChunkId> waiting(Plan after) {
        return after.chunks().stream()
                .filter(chunk -> !on(chunk, chunks.getFirst()::equals).isEmpty())
                .map(Chunk::id)
                .toList();
    }

    /// How long each takes, such as "16w + 12w".
    private String lengths(List<Chunk> parts) {
        return String.join(
                words.say("merge.plus"),
                parts.stream().map(part -> part.duration().toString()).toList());
    }

    /// What they wait for among themselves, and the one no more.
    private String inside(List<Chunk> parts) {
        List<String> inside = new ArrayList<>();
        for (Chunk part : parts) {
            on(part, chunks::contains)
                    .forEach(other -> inside.add(words.say(
                            "merge.inside.one",
                            desk.sentences().name(part.id()),
                            desk.sentences().name(other))));
        }
        return listed(inside);
    }

    private String names(List<ChunkId> ids) {
        return listed(ids.stream().map(desk.sentences()::name).toList());
    }

    private String listed(List<String> all) {
        List<String> told = new ArrayList<>(all.subList(0, Math.min(TOLD, all.size())));
        if (all.size() > TOLD) {
            told.add(words.say("peek.more", all.size() - TOLD));
        }
        return told.isEmpty() ? words.say("peek.nothing") : String.join("\n", told);
    }

    /// How many lines of costs become how many, and what they come to: the same before and after.
    private String costs(List<Chunk> parts, Chunk one) {
        int lines = parts.stream().mapToInt(part -> part.costs().size()).sum();
        AmountWords amounts = new AmountWords(desk.plan().settings().currency(), words.locale());
        return lines == 0
                ? words.say("costs.none")
                : words.say(
                        "merge.costs.lines",
                        lines,
                        one.costs().size(),
                        amounts.brief(sum(one, false)),
                        amounts.brief(sum(one, true)));
    }

    private Money sum(Chunk chunk, boolean isYearly) {
        return chunk.costs().stream()
                .filter(line -> line.isRecurrent() == isYearly)
                .map(desk.plan().settings().appraisal()::real)
                .reduce(Money.ZERO, Money::plus);
    }

    /// Who signed for one of them to finish sooner than the whole is then signed for.
    private List<String> signed(Plan before, Plan after) {
        List<String> signed = new ArrayList<>();
        for (int i = 0; i < before.signOffs().size(); i++) {
            SignOff was = before.signOffs().get(i);
            LocalDate whole = after.signOffs().get(i).signedFinishes().get(chunks.getFirst());
            ChunkId first = chunks.stream()
                    .filter(was.signedFinishes()::containsKey)
                    .min(Comparator.comparing(was.signedFinishes()::get))
                    .orElse(null);
            if (first == null || whole == null || !was.state().isSigned()) {
                continue;
            }
            LocalDate sooner = was.signedFinishes().get(first);
            if (sooner != null && sooner.isBefore(whole)) {
                signed.add(words.say(
                        "merge.signed.one",
                        desk.sentences().name(was.organisation()),
                        words.day(whole),
                        desk.sentences().name(first),
                        words.day(sooner)));
            }
        }
        return signed;
    }

    private String participants(Chunk one) {
        return listed(one.participants().stream()
                .map(id -> {
                    Organisation organisation = desk.plan().organisations().find(id);
                    return organisation == null ? id.value() : organisation.name();
                })
                .toList());
    }

    private void row(String name, String text) {
        Label fact = new Label(text);
        fact.setWrapText(true);
        row(name, fact);
    }

    private void row(String name, Node field) {
        Label label = new Label(words.say(name));
        label.getStyleClass().add("quiet");
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }
}
