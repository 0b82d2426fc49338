package dev.trajectory.ui.chunk;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedRow;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.EntryWords;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Shows what a pasted list or table would make before it is made: one step of undo.
public final class PasteQuestion {

    private static final int MOST_SHOWN = 200;
    private static final double LIST_HEIGHT = 22;

    private final Desk desk;

    public PasteQuestion(Desk desk) {
        this.desk = desk;
    }

    /// Asks whether a text is to become chunks.
    ///
    /// @param spot where they go, and what they are where the text does not say
    public void ask(String text, Spot spot) {
        show(Pasted.read(text, desk.plan(), EntryWords.vocabulary(desk.words().locale()), spot));
    }

    private void show(Pasted pasted) {
        EntryWords entry = new EntryWords(desk.plan(), desk.words().locale());
        if (pasted.excess() != null) {
            desk.host().say(entry.excess(pasted.excess()));
            return;
        }
        VBox list = new VBox();
        list.getStyleClass().add("paste-list");
        pasted.rows().stream().limit(MOST_SHOWN).forEach(row -> add(row, entry, list));
        if (pasted.rows().size() > MOST_SHOWN) {
            Label more = new Label(desk.words().say("paste.more", pasted.rows().size() - MOST_SHOWN));
            more.getStyleClass().add("quiet");
            list.getChildren().add(more);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setStyle("-fx-pref-height: " + LIST_HEIGHT + "em");
        Answer cancel = new Answer(desk.words().say("answer.cancel"), () -> {});
        Edit edit = pasted.edit(desk.plan());
        if (edit == null) {
            Answer aside = new Answer(desk.words().say("paste.aside"), () -> show(aside(pasted)));
            desk.host().ask(title(pasted), desk.words().say("paste.problems"), scroll, List.of(aside, cancel));
        } else {
            Answer add = new Answer(
                    desk.words().say("paste.add", added(pasted), pasted.rows().size() - added(pasted)),
                    () -> desk.perform(edit));
            desk.host().ask(title(pasted), desk.words().say("paste.text"), scroll, List.of(add, cancel));
        }
    }

    private String title(Pasted pasted) {
        long added = added(pasted);
        return desk.words().say("paste.title", added, pasted.rows().size() - added);
    }

    /// How many rows are chunks that are not there yet.
    private static long added(Pasted pasted) {
        return pasted.rows().stream().filter(row -> !row.entry().isLinks()).count();
    }

    /// All that is not understood goes to the notes of its row.
    private static Pasted aside(Pasted pasted) {
        Pasted rest = pasted;
        for (int row = 0; row < pasted.rows().size(); row++) {
            rest = rest.setAside(row);
        }
        return rest;
    }

    private void add(PastedRow row, EntryWords entry, VBox list) {
        Label title = new Label(
                row.entry().title().isBlank() ? row.entry().text() : row.entry().title());
        title.setStyle("-fx-padding: 0 0 0 " + 1.25 * row.depth() + "em");
        title.setWrapText(true);
        list.getChildren().add(title);
        for (Chip.Unread problem : row.entry().problems()) {
            Wrong wrong = new Wrong();
            wrong.say(entry.problem(problem));
            list.getChildren().add(wrong.sentence());
        }
    }
}
