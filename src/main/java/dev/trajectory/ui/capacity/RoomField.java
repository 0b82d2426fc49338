package dev.trajectory.ui.capacity;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Fte;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.LoadWords;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How much there is in one month, to be typed over; where no limit has been agreed, the way to where one is.
final class RoomField extends VBox {

    private final LoadWords words;
    private final Plan plan;
    private final LoadCell cell;
    private final Consumer<Edit> perform;
    private final TextField field = new TextField();
    private Node first = field;
    private final Wrong wrong = new Wrong(field);

    /// @param perform does what is typed
    RoomField(Desk desk, LoadWords words, Plan plan, LoadCell cell, Consumer<Edit> perform) {
        this.words = words;
        this.plan = plan;
        this.cell = cell;
        this.perform = perform;
        getStyleClass().add("load-room");
        ByMonth limit = limit();
        if (limit == null) {
            Button agree = new Button(words.say("room.agree"));
            agree.setOnAction(_ -> desk.host().open(cell.subject()));
            first = agree;
            getChildren().add(agree);
            return;
        }
        Label label = new Label(words.roomIn(cell));
        label.setLabelFor(field);
        field.setText(text(limit.in(cell.month())));
        field.setPrefColumnCount(6);
        field.setOnAction(_ -> commit(limit));
        field.textProperty().addListener((_, _, _) -> wrong.say(problem()));
        HBox line = new HBox(label, field, new Label(words.say("room.enter")));
        line.getStyleClass().add("load-room-line");
        getChildren().addAll(line, wrong.sentence());
    }

    /// Takes the keyboard.
    void focus() {
        first.requestFocus();
    }

    /// How much there is in which month; null where no limit has been agreed.
    @Nullable
    ByMonth limit() {
        return switch (cell.subject()) {
            case OrganisationId id -> {
                Organisation organisation = plan.organisations().find(id);
                yield organisation == null ? null : organisation.capacity();
            }
            case RoleId id -> {
                Role role = plan.roles().find(id);
                yield role == null ? null : role.pool();
            }
            default -> null;
        };
    }

    private String text(int room) {
        return cell instanceof LoadCell.Points ? Integer.toString(room) : words.people(room);
    }

    private void commit(ByMonth limit) {
        Integer typed = typed();
        if (typed == null) {
            wrong.say(problem());
            return;
        }
        Edit edit = Reliefs.withRoom(plan, cell, typed);
        if (edit != null && typed != limit.in(cell.month())) {
            perform.accept(edit);
        }
    }

    private String problem() {
        return typed() == null
                ? words.say(cell instanceof LoadCell.Points ? "room.wrong.points" : "room.wrong.people")
                : "";
    }

    /// What is typed, in points or in hundredths of people; null where it is no such number.
    private @Nullable Integer typed() {
        try {
            BigDecimal number = new BigDecimal(field.getText().strip());
            if (cell instanceof LoadCell.People) {
                return Fte.of(number).hundredths();
            }
            return ByMonth.always(number.intValueExact()).usual();
        } catch (ArithmeticException | NumberFormatException | InvalidValue e) {
            return null;
        }
    }
}
