package dev.trajectory.ui.glossary;

import dev.trajectory.ui.control.RowCell;
import dev.trajectory.words.Glossary.Term;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An abbreviation above its meaning.
final class TermCell extends RowCell<Term> {

    private final Abbreviations abbreviations;

    TermCell(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        getStyleClass().add("term");
    }

    @Override
    protected Node show(Term term) {
        Label shortForm = new Label(term.shortForm());
        shortForm.getStyleClass().add("term-name");
        Label meaning = new Label(term.meaning());
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(abbreviations.line(term));
        VBox row = new VBox(shortForm, meaning);
        row.getStyleClass().add("term-row");
        return row;
    }
}
