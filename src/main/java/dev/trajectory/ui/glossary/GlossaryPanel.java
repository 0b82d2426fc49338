package dev.trajectory.ui.glossary;

import dev.trajectory.app.Snapshot;
import dev.trajectory.ui.control.ChosenList;
import dev.trajectory.ui.control.PanelBody;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.words.Glossary.Term;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// All abbreviations with their meaning.
public final class GlossaryPanel implements Panel {

    private final Desk desk;
    private final ChosenList<Term> list;
    private final PanelBody node;
    private final TextField filter;

    public GlossaryPanel(Desk desk) {
        this.desk = desk;
        this.list = new ChosenList<>(desk.words().say("panel.glossary"), _ -> {});
        this.node = new PanelBody(list);
        this.filter = node.filter(desk.words().say("glossary.filter"));
        list.setCellFactory(_ -> new TermCell(new Abbreviations(desk)));
        Label nothing = new Label(desk.words().say("glossary.none"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        filter.textProperty().subscribe(this::fill);
    }

    private void fill(String typed) {
        List<Term> all = desk.glossary().all();
        List<Term> shown =
                all.stream().filter(term -> answers(term, typed.strip())).toList();
        list.getItems().setAll(shown);
        node.say(desk.words().say("glossary.count", shown.size(), all.size() - shown.size()));
    }

    private boolean answers(Term term, String typed) {
        Locale locale = desk.words().locale();
        String text = term.shortForm() + " " + term.meaning();
        return text.toLowerCase(locale).contains(typed.toLowerCase(locale));
    }

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Snapshot snapshot) {}

    @Override
    public void focus() {
        filter.requestFocus();
    }
}
