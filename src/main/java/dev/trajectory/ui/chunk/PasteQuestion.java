package dev.trajectory.ui.chunk;

import dev.trajectory.app.Search;
import dev.trajectory.app.start.Codes;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.entry.Choices;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.edit.entry.Vocabulary;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.EntryWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Shows what a pasted list or table would make before it is made, in one step of undo: the rows with all they say,
/// which column became which field, what is not understood and what is left out. What was read wrongly can be put
/// right there.
public final class PasteQuestion {

    /// Of organisations that are not there, so many are named on the button.
    private static final int MOST_NAMED = 3;

    private final Desk desk;

    public PasteQuestion(Desk desk) {
        this.desk = desk;
    }

    /// Asks whether a text is to become chunks.
    ///
    /// @param spot where they go, and what they are where the text does not say
    public void ask(String text, Spot spot) {
        new Asked(text, spot).show(Choices.NONE, "");
    }

    /// A text that is looked at.
    private final class Asked {

        private final String text;
        private final Spot spot;
        private final Search<PastedSheet> reading;

        Asked(String text, Spot spot) {
            this.text = text;
            this.spot = spot;
            this.reading = desk.session().search();
        }

        /// Reads it beside the UI thread and shows what it says; again where the plan has become another
        /// meanwhile.
        ///
        /// @param focus the id of the control that gets the keyboard; empty for the first answer
        void show(Choices choices, String focus) {
            Plan plan = desk.plan();
            Vocabulary vocabulary = EntryWords.vocabulary(desk.words().locale());
            reading.start(_ -> read(plan, vocabulary, choices), new Search.Listener<>() {
                @Override
                public void sofar(double share, PastedSheet best) {}

                @Override
                @SuppressWarnings("ReferenceEquality") // plans are made once and handed on
                public void done(PastedSheet sheet) {
                    if (plan == desk.plan()) {
                        show(sheet, choices, focus);
                    } else {
                        show(choices, focus);
                    }
                }

                @Override
                public void failed(Throwable error) {
                    throw new IllegalStateException("A pasted text cannot be read", error);
                }
            });
        }

        private PastedSheet read(Plan plan, Vocabulary vocabulary, Choices choices) {
            return PastedSheet.of(Pasted.read(text, plan, vocabulary, spot, choices), plan, desk.words());
        }

        private void show(PastedSheet sheet, Choices choices, String focus) {
            Pasted pasted = sheet.pasted();
            Pasted.Excess excess = pasted.excess();
            if (excess != null) {
                desk.host().say(new EntryWords(desk.plan(), desk.words().locale()).excess(excess));
                return;
            }
            Node preview = preview(sheet, choices);
            desk.host().ask(this, title(pasted), desk.words().say(sentence(sheet)), preview, answers(sheet, reading));
            if (!focus.isEmpty()) {
                Platform.runLater(() -> {
                    preview.applyCss();
                    Node control = preview.lookup("#" + focus);
                    if (control != null) {
                        control.requestFocus();
                    }
                });
            }
        }

        private VBox preview(PastedSheet sheet, Choices choices) {
            Pasted pasted = sheet.pasted();
            VBox preview = new VBox();
            preview.getStyleClass().addAll("paste-preview", "wide");
            if (!pasted.columns().isEmpty()) {
                preview.getChildren().add(new PasteColumns(desk, pasted, choices, this::show));
            }
            PasteTable table = new PasteTable(desk, sheet, lines -> leaveOut(choices, lines));
            Button leaveOut = new Button(desk.words().say("paste.leaveOut"));
            leaveOut.setId("paste-leave-out");
            leaveOut.disableProperty()
                    .bind(table.getSelectionModel().selectedItemProperty().isNull());
            leaveOut.setOnAction(_ -> leaveOut(choices, table.chosen()));
            WrapRow buttons = new WrapRow(8, 4, leaveOut);
            if (!sheet.unknown().isEmpty()) {
                buttons.getChildren().add(addOrganisations(sheet.unknown(), choices));
            }
            PasteRemarks remarks =
                    new PasteRemarks(desk, sheet, line -> show(choices.withLine(line, true), "paste-table"));
            preview.getChildren().addAll(table, buttons, remarks);
            return preview;
        }

        private Button addOrganisations(List<String> names, Choices choices) {
            List<String> some = names.subList(0, Math.min(MOST_NAMED, names.size()));
            Button add = new Button(desk.words()
                    .say("paste.organisations", names.size(), String.join(", ", some), names.size() - some.size()));
            add.setWrapText(true);
            add.setId("paste-organisations");
            add.setOnAction(_ -> {
                List<String> taken = new ArrayList<>();
                desk.plan().organisations().forEach(each -> taken.add(each.code()));
                choices.organisations().forEach(each -> taken.add(each.code()));
                List<String> codes = Codes.of(names, taken);
                List<OrganisationId> ids =
                        ids(names.size() + choices.organisations().size());
                List<Organisation> added = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    OrganisationId id = ids.get(choices.organisations().size() + i);
                    added.add(Organisation.named(id, codes.get(i), names.get(i)));
                }
                show(choices.withOrganisations(added), "paste-table");
            });
            return add;
        }

        private void leaveOut(Choices choices, List<Integer> lines) {
            Choices left = choices;
            for (int line : lines) {
                left = left.withLine(line, false);
            }
            show(left, "paste-table");
        }
    }

    private List<OrganisationId> ids(int count) {
        return Section.ORGANISATIONS
                .freshIds(desk.snapshot().history())
                .take(count, desk.plan().organisations(), OrganisationId::new);
    }

    private String title(Pasted pasted) {
        long added = added(pasted);
        return desk.words().say("paste.title", added, pasted.rows().size() - added);
    }

    private static String sentence(PastedSheet sheet) {
        if (sheet.pasted().rows().isEmpty()) {
            return "paste.none";
        }
        return sheet.pasted().hasProblems() ? "paste.problems" : sheet.edit() == null ? "paste.already" : "paste.text";
    }

    /// What is not understood goes to the notes when it is said so.
    ///
    /// @param reading what may be read anew; forgotten once there is an answer
    private List<Answer> answers(PastedSheet sheet, Search<PastedSheet> reading) {
        List<Answer> answers = new ArrayList<>();
        Pasted rest = sheet.rest();
        Edit edit = sheet.edit();
        if (edit != null) {
            String key = sheet.pasted().hasProblems() ? "paste.aside" : "paste.add";
            answers.add(
                    new Answer(desk.words().say(key, added(rest), rest.rows().size() - added(rest)), () -> {
                        reading.forget();
                        make(edit, rest);
                    }));
        }
        answers.add(new Answer(desk.words().say("answer.cancel"), reading::forget));
        return answers;
    }

    /// Makes it, and selects what lies below nothing, so that it is seen and what is pasted next comes behind it.
    private void make(Edit edit, Pasted pasted) {
        List<ChunkId> tops = pasted.tree().tops();
        if (desk.perform(edit) && !tops.isEmpty()) {
            desk.select(new LinkedHashSet<>(tops));
        }
    }

    /// How many rows are chunks that are not there yet.
    private static long added(Pasted pasted) {
        return pasted.rows().stream().filter(row -> !row.entry().isLinks()).count();
    }
}
