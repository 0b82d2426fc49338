package dev.trajectory.ui.findings;

import dev.trajectory.app.Snapshot;
import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.control.ChosenList;
import dev.trajectory.ui.control.PanelBody;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Mending;
import dev.trajectory.ui.desk.Panel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the checks found, in sentences, the worst first. Choosing one shows what it is about.
public final class FindingsPanel implements Panel {

    /// While the findings are those of an earlier plan.
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Desk desk;
    private final Label nothing = new Label();
    private final ChosenList<FindingRow> list;
    private final PanelBody node;
    private final TextField filter;
    private final Set<Severity> folded = EnumSet.noneOf(Severity.class);
    private FindingList findings;
    private @Nullable List<Finding> shown;
    private int answers;
    private boolean stale;

    /// The chunk whose findings are shown, while its name stands in the filter; null for none.
    private @Nullable ChunkId about;

    public FindingsPanel(Desk desk) {
        this.desk = desk;
        this.findings = list(List.of());
        this.list = new ChosenList<>(desk.words().say("panel.findings"), this::choose);
        this.node = new PanelBody(list);
        list.getStyleClass().add("findings");
        list.setCellFactory(_ -> new FindingCell(desk));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        this.filter = node.filter(desk.words().say("findings.filter"));
        filter.textProperty().subscribe(_ -> {
            about = null;
            fill();
        });
    }

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.focusRow();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // lists of findings are made once; comparing long ones takes time
    public void show(Snapshot snapshot) {
        if (shown != snapshot.outlook().findings()) {
            shown = snapshot.outlook().findings();
            findings = list(shown);
            fill();
        }
        boolean old = snapshot.stage() != Snapshot.Stage.COMPLETE;
        if (old != stale) {
            stale = old;
            node.pseudoClassStateChanged(STALE, stale);
            summarise();
        }
    }

    private FindingList list(List<Finding> found) {
        return new FindingList(
                found, each -> desk.sentences().finding(each), desk.words().locale());
    }

    /// Shows only the findings that have these words; all of them where there are none.
    public void filter(String typed) {
        filter.setText(typed);
    }

    /// Shows only the findings about a chunk and all below it, until other words are put into the filter.
    public void about(ChunkId chunk) {
        filter.setText(desk.sentences().name(chunk));
        about = chunk;
        fill();
        list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
        list.focusRow();
    }

    private List<Finding> answering() {
        ChunkId chunk = about;
        return chunk == null
                ? findings.answering(filter.getText())
                : findings.about(id -> desk.plan().isWithin(id, chunk));
    }

    private void fill() {
        List<Finding> answering = answering();
        FindingRow selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(FindingList.rows(answering, folded));
        list.getSelectionModel().clearSelection();
        if (selected instanceof FindingRow.Line) {
            list.getSelectionModel().select(selected);
        }
        nothing.setText(desk.words().say(findings.size() == 0 ? "findings.none" : "findings.noneAnswers"));
        answers = answering.size();
        summarise();
    }

    /// Says how many there are, and whether they are of an earlier plan.
    private void summarise() {
        int hidden = findings.size() - answers;
        String count = hidden == 0
                ? desk.words().say("findings.count", findings.size())
                : desk.words().say("findings.hidden", answers, hidden);
        node.say(stale ? desk.words().say("findings.stale", count) : count);
    }

    /// Folds and unfolds as trees do.
    private void press(KeyEvent event) {
        boolean folds = event.getCode() == KeyCode.LEFT;
        boolean unfolds = event.getCode() == KeyCode.RIGHT;
        if (list.getSelectionModel().getSelectedItem() instanceof FindingRow.Head head
                && (head.open() ? folds : unfolds)) {
            fold(head);
            event.consume();
        }
    }

    private void choose(FindingRow row) {
        switch (row) {
            case FindingRow.Line(Finding finding) ->
                Mending.lead(desk.host(), finding, desk.sentences().finding(finding));
            case FindingRow.Head head -> fold(head);
        }
    }

    private void fold(FindingRow.Head head) {
        if (head.open()) {
            folded.add(head.severity());
        } else {
            folded.remove(head.severity());
        }
        int at = list.getSelectionModel().getSelectedIndex();
        fill();
        list.getSelectionModel().select(at);
    }
}
