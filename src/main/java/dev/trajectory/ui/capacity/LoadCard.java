package dev.trajectory.ui.capacity;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.check.Finding;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Relief;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.ui.control.LineButton;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.LoadWords;
import dev.trajectory.words.ReliefWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a month of load is made of, how much there is, and what would relieve it.
final class LoadCard extends VBox {

    /// What lies left and right of a row within the card, in pixels.
    private static final double MARGINS = 34;

    private final Desk desk;
    private final LoadWords words;
    private final Outlook outlook;
    private final LoadCell cell;
    private final double width;
    private final Runnable close;
    private final RoomField room;
    private final VBox reliefs = new VBox();

    /// @param width of the card, in pixels
    /// @param close takes the card away
    LoadCard(Desk desk, LoadWords words, Outlook outlook, LoadCell cell, double width, Runnable close) {
        this.desk = desk;
        this.words = words;
        this.outlook = outlook;
        this.cell = cell;
        this.width = width;
        this.close = close;
        getStyleClass().add("load-card");
        reliefs.getStyleClass().add("load-rows");
        this.room = new RoomField(desk, words, outlook.plan(), cell, this::perform);
        Stretch stretch = outlook.load().at(cell);
        Stretch asked = stretch == null ? Stretch.nothing(cell, room.limit()) : stretch;
        getChildren().add(sentence(words.sentence(cell, asked), "load-verdict"));
        addFreeze();
        VBox parts = new VBox();
        parts.getStyleClass().add("load-rows");
        for (LoadParts.Part part :
                LoadParts.of(outlook.plan(), outlook.schedule()).at(cell)) {
            parts.getChildren().add(part(words.name(part.chunk()), part.amount(), part.chunk()));
        }
        outside()
                .forEach(each -> parts.getChildren()
                        .add(part(
                                each.what().isEmpty()
                                        ? words.say("cell.outside")
                                        : words.say("cell.outside.named", each.what()),
                                each.points(),
                                cell.subject())));
        getChildren().add(parts);
        getChildren().add(room);
        if (awaitsReliefs()) {
            ProgressIndicator working = new ProgressIndicator();
            working.setPrefSize(16, 16);
            HBox waiting = new HBox(working, new Label(words.say("relief.working")));
            waiting.getStyleClass().add("load-waiting");
            reliefs.getChildren().add(waiting);
            getChildren().addAll(heading("relief.title"), reliefs);
        }
        addFindings();
    }

    /// What the checks say of the month, each leading to where the others stand.
    private void addFindings() {
        List<Finding> found = outlook.findings().stream()
                .filter(finding -> cell.equals(finding.overload()))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("load-rows");
        for (Finding finding : found) {
            String said = desk.sentences().finding(finding);
            Button row = row(wrapped(said));
            row.setAccessibleText(said);
            row.setOnAction(_ -> {
                close.run();
                desk.host().findings(said);
            });
            rows.getChildren().add(row);
        }
        getChildren().addAll(heading("cell.findings"), rows);
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Label heading(String key) {
        return sentence(words.say(key), "load-heading");
    }

    private void addFreeze() {
        Organisation organisation = organisation();
        if (organisation == null) {
            return;
        }
        int first = WorkingCalendar.day(cell.month().atDay(1));
        int last = WorkingCalendar.day(cell.month().atEndOfMonth());
        for (FreezeWindows.Window window :
                FreezeWindows.of(organisation.freezes()).between(first, last)) {
            getChildren()
                    .add(sentence(
                            words.freeze(
                                    window.reason(),
                                    WorkingCalendar.date(window.from()),
                                    WorkingCalendar.date(window.to() - 1)),
                            "quiet"));
        }
    }

    private @Nullable Organisation organisation() {
        return cell.subject() instanceof OrganisationId id
                ? outlook.plan().organisations().find(id)
                : null;
    }

    private List<OutsideLoad> outside() {
        Organisation organisation = organisation();
        return organisation == null
                ? List.of()
                : organisation.outsideLoad().stream()
                        .filter(each -> each.month().equals(cell.month()) && each.points() > 0)
                        .toList();
    }

    private Button part(String name, long amount, Id subject) {
        String asked = words.part(cell, amount);
        Button row = row(wrapped(name), whole(asked));
        row.setAccessibleText(name + ", " + asked);
        row.setOnAction(_ -> {
            close.run();
            desk.host().open(subject);
        });
        return row;
    }

    private Button row(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("load-line");
        HBox.setHgrow(parts[0], Priority.ALWAYS);
        Button row = new LineButton(line, width - MARGINS);
        row.getStyleClass().add("load-row");
        return row;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Whether it is to be told what would relieve the month.
    boolean awaitsReliefs() {
        Stretch stretch = outlook.load().at(cell);
        return stretch != null && stretch.isOver();
    }

    /// Shows what would relieve the month, each to be done by a press.
    void show(List<Relief> found) {
        reliefs.getChildren().clear();
        if (found.isEmpty()) {
            reliefs.getChildren().add(sentence(words.say("relief.none"), "quiet"));
        }
        ReliefWords said = new ReliefWords(outlook.plan(), desk.words().locale());
        for (Relief relief : found) {
            String way = said.way(cell, relief);
            String comes = said.comes(cell, relief);
            String breaks = said.breaks(relief);
            Label does = whole(words.say("relief.do"));
            does.getStyleClass().add("load-do");
            VBox lines = new VBox(wrapped(way), sentence(comes, "quiet"));
            if (!breaks.isEmpty()) {
                lines.getChildren().add(sentence(breaks, "load-breaks"));
            }
            Button row = row(lines, does);
            row.setAccessibleText(breaks.isEmpty() ? way + ": " + comes : way + ": " + comes + ". " + breaks);
            row.setOnAction(_ -> perform(relief.edit()));
            reliefs.getChildren().add(row);
        }
    }

    private void perform(Edit edit) {
        close.run();
        desk.perform(edit);
    }

    /// Takes the keyboard: at what the month is made of, or else where it is typed how much there is.
    void focus() {
        lookupAll(".load-row").stream().findFirst().ifPresentOrElse(Node::requestFocus, room::focus);
    }
}
