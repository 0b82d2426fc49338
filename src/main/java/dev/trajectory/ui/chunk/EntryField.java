package dev.trajectory.ui.chunk;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Completion;
import dev.trajectory.edit.entry.Entry;
import dev.trajectory.edit.entry.Lookup;
import dev.trajectory.edit.entry.OneLine;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.edit.entry.Vocabulary;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.EntryWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.jspecify.annotations.Nullable;

/// A field in which a line about chunks is typed: `name @ORG 3w after other !`. It is completed while it is typed, and
/// what is understood of it turns into chips.
public final class EntryField extends TextField {

    /// How long a chunk takes that does not say so.
    public static final WorkSpan USUAL = WorkSpan.weeks(4);

    private final Desk desk;
    private final String manner;
    private final ChipText text;
    private final Vocabulary vocabulary;
    private final Wrong wrong = new Wrong(this);
    private final WrapRow chips = new WrapRow(5, 4);
    private final AutoCompletionBinding<Completion> completions;
    private @Nullable Consumer<String> lines;
    private @Nullable Lookup lookup;

    public EntryField(Desk desk) {
        this(desk, ChipText.LONG, EntryField::longName);
    }

    /// A field whose chips say as little as they need to, on one line; what is not understood is said in a
    /// sentence elsewhere.
    public static EntryField brief(Desk desk) {
        return new EntryField(desk, "chip.brief.", EntryField::briefName);
    }

    private EntryField(Desk desk, String manner, BiFunction<Desk, Id, String> name) {
        this.desk = desk;
        this.manner = manner;
        this.text = new ChipText(desk.words(), manner, id -> name.apply(desk, id));
        this.vocabulary = EntryWords.vocabulary(desk.words().locale());
        setPromptText(desk.words().say("entry.prompt"));
        setAccessibleText(desk.words().say("entry.prompt"));
        textProperty().addListener(_ -> understand());
        completions = LineCompletion.bind(this, this::offers);
    }

    /// What the line may go on with; nothing where it says already, and rightly, all it can mean.
    private List<Completion> offers(String line, int caret) {
        List<Completion> offers = OneLine.completions(line, caret, lookup(), vocabulary);
        return offers.size() == 1 && read().problems().isEmpty() ? List.of() : offers;
    }

    /// What is understood, and what is not, a chip each.
    public WrapRow chips() {
        return chips;
    }

    /// Has several lines pasted handed on, instead of being made one.
    public void onLines(Consumer<String> listener) {
        lines = listener;
    }

    @Override
    public void paste() {
        String text = ClipboardText.read();
        Consumer<String> listener = lines;
        if (listener != null && text.strip().lines().count() > 1) {
            listener.accept(text);
        } else {
            super.paste();
        }
    }

    /// The sentence on what is wrong, to be put where there is room for it.
    public Label wrong() {
        return wrong.sentence();
    }

    /// What the line says.
    public Entry read() {
        return OneLine.read(getText(), lookup(), vocabulary);
    }

    /// Made when it is first asked for and kept until the plan is another one, for it is asked with every letter.
    private Lookup lookup() {
        Lookup kept = lookup;
        if (kept == null || !kept.isOf(desk.plan())) {
            kept = new Lookup(desk.plan());
            lookup = kept;
        }
        return kept;
    }

    /// Does what the line says, and empties it; nothing while it is not understood or is refused. That all of it
    /// is so already is said.
    ///
    /// @param spot where chunks go
    /// @return the chunks it added; null where nothing was done
    public @Nullable List<ChunkId> perform(Spot spot) {
        Entry entry = read();
        Edit edit = entry.edit(desk.plan(), spot);
        if (edit == null && !entry.text().isBlank() && entry.problems().isEmpty()) {
            desk.host().say(desk.words().say("room.already"));
        }
        Set<ChunkId> before = new LinkedHashSet<>(desk.plan().chunks().byId().keySet());
        if (edit == null || !desk.perform(edit)) {
            return null;
        }
        clear();
        return desk.plan().chunks().byId().keySet().stream()
                .filter(id -> !before.contains(id))
                .toList();
    }

    /// The keyboard goes elsewhere: what is understood is done, what is not is said and dropped.
    ///
    /// @param perform does what the line says
    public void leave(Runnable perform) {
        String typed = getText();
        if (!typed.isBlank() && !isCompleting()) {
            List<Chip.Unread> problems = read().problems();
            if (problems.isEmpty()) {
                perform.run();
            } else {
                desk.host().say(desk.words().say("cell.dropped", typed, problem(problems.getFirst())));
            }
        }
    }

    /// The sentence on what is not understood.
    public String problem(Chip.Unread unread) {
        return new EntryWords(desk.plan(), desk.words().locale()).problem(unread);
    }

    /// Whether completions are offered now, which Enter and Esc are about.
    public boolean isCompleting() {
        return completions.getAutoCompletionPopup().isShowing();
    }

    /// Reads the line again, for the plan is another one.
    public void understand() {
        chips.getChildren().clear();
        Entry entry = read();
        for (Chip chip : entry.chips()) {
            Label label = new Label(
                    chip instanceof Chip.Unread unread && manner.equals(ChipText.LONG)
                            ? problem(unread)
                            : text.words(chip));
            label.setWrapText(manner.equals(ChipText.LONG));
            label.getStyleClass().add(chip instanceof Chip.Unread ? "chip-problem" : "entry-chip");
            chips.getChildren().add(label);
        }
        wrong.say(
                entry.problems().isEmpty() || getText().isBlank()
                        ? ""
                        : problem(entry.problems().getFirst()));
    }

    private static String longName(Desk desk, Id id) {
        return desk.sentences().name(id);
    }

    private static String briefName(Desk desk, Id id) {
        Organisation organisation =
                id instanceof OrganisationId one ? desk.plan().organisations().find(one) : null;
        Chunk chunk = id instanceof ChunkId one ? desk.plan().chunks().find(one) : null;
        if (organisation != null) {
            return organisation.code();
        }
        return chunk == null ? longName(desk, id) : chunk.title();
    }
}
