package dev.trajectory.ui.money;

import dev.trajectory.finance.reach.Cut;
import dev.trajectory.model.Award;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.FieldName;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.words.CutWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which money is cut, and by how much; says at once what that takes, or what is wrong with what is typed.
final class CutForm extends VBox {

    /// Something to choose; null for all there are.
    private record Pick<T>(@Nullable T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final WindowWords words;
    private final ComboBox<Pick<FundId>> fund = new ComboBox<>();
    private final ComboBox<Pick<FinancialYear>> year = new ComboBox<>();
    private final ComboBox<Pick<OrganisationId>> organisation = new ComboBox<>();
    private final TextField size = new TextField();
    private final Wrong wrong = new Wrong(size);
    private final Label said = new Label();
    private final GridPane grid = new GridPane();
    private final Runnable changed;
    private @Nullable Plan plan;
    private @Nullable CutWords sentences;
    private boolean filling;

    /// @param changed told when something else is chosen or typed
    /// @param entered told when Enter is pressed on the size
    CutForm(WindowWords words, Runnable changed, Runnable entered) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("cut-form");
        grid.getStyleClass().add("form-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), fields);
        add("fund", fund);
        add("year", year);
        add("organisation", organisation);
        add("size", size);
        size.setPromptText(words.say("cut.size.prompt"));
        size.textProperty().addListener(_ -> weigh());
        size.setOnAction(_ -> entered.run());
        fund.setOnAction(_ -> {
            if (!filling) {
                fillParts();
                weigh();
            }
        });
        List.of(year, organisation).forEach(box -> box.setOnAction(_ -> weigh()));
        said.setId("cut-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("quiet");
        getChildren().addAll(grid, wrong.sentence(), said);
    }

    private void add(String id, Region field) {
        FieldName name = new FieldName(words.say("cut." + id));
        name.setLabelFor(field);
        field.setId("cut-" + id);
        field.setAccessibleText(name.getText());
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(0);
        grid.addRow(grid.getRowCount(), name, field);
    }

    /// Where the keyboard begins.
    Node first() {
        return fund;
    }

    /// Offers what there is in a plan, and keeps what is chosen as far as it is still there.
    void show(Plan shown, CutWords spoken) {
        plan = shown;
        sentences = spoken;
        filling = true;
        List<Pick<FundId>> funds = shown.funds().stream()
                .filter(each -> !each.awards().isEmpty())
                .map(each -> new Pick<>(each.id(), each.name()))
                .toList();
        fill(fund, funds);
        filling = false;
        fillParts();
        weigh();
    }

    private void fillParts() {
        Plan shown = plan;
        CutWords spoken = sentences;
        Pick<FundId> chosen = fund.getValue();
        Fund found = shown == null || chosen == null ? null : shown.funds().find(chosen.value());
        if (found == null || spoken == null) {
            return;
        }
        filling = true;
        fill(
                year,
                picks(
                        words.say("cut.everyYear"),
                        found.awards().stream().map(Award::year).sorted(),
                        each -> spoken.money().year(each.startYear())));
        fill(
                organisation,
                picks(
                        words.say("cut.every"),
                        found.awards().stream().map(Award::organisation),
                        each -> spoken.money().name(each)));
        filling = false;
    }

    private static <T> List<Pick<T>> picks(String all, Stream<T> values, Function<T, String> name) {
        List<Pick<T>> picks = new ArrayList<>();
        picks.add(new Pick<>(null, all));
        values.distinct().map(value -> new Pick<>(value, name.apply(value))).forEach(picks::add);
        return picks;
    }

    private static <T> void fill(ComboBox<Pick<T>> box, List<Pick<T>> picks) {
        Pick<T> before = box.getValue();
        box.getItems().setAll(picks);
        picks.stream()
                .filter(pick -> before != null && Objects.equals(pick.value(), before.value()))
                .findFirst()
                .or(() -> picks.stream().findFirst())
                .ifPresentOrElse(box::setValue, () -> box.setValue(null));
    }

    private void weigh() {
        if (!filling) {
            tell();
            changed.run();
        }
    }

    private void tell() {
        Plan shown = plan;
        CutWords spoken = sentences;
        if (shown == null || spoken == null) {
            return;
        }
        Optional<Cut> cut = read();
        boolean isWrong = fund.getValue() != null && !size.getText().isBlank() && cut.isEmpty();
        wrong.say(isWrong ? words.say("cut.notRead", size.getText().strip()) : "");
        said.setText(
                fund.getItems().isEmpty()
                        ? words.say("cut.noFunds")
                        : cut.map(each -> spoken.touched(each, counting(shown))).orElse(""));
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(said.isVisible());
    }

    private static Counting counting(Plan plan) {
        return plan.settings().funding().counting();
    }

    /// What is to be tried; empty where what is typed is no size.
    private Optional<Cut> read() {
        Pick<FundId> chosen = fund.getValue();
        FundId id = chosen == null ? null : chosen.value();
        return id == null
                ? Optional.empty()
                : Cut.Size.read(size.getText()).map(by -> new Cut(id, value(organisation), value(year), by));
    }

    private static <T> @Nullable T value(ComboBox<Pick<T>> box) {
        Pick<T> pick = box.getValue();
        return pick == null ? null : pick.value();
    }

    /// What is to be tried; empty where that is nothing.
    Optional<Cut> cut() {
        Plan shown = plan;
        return shown == null
                ? Optional.empty()
                : read().filter(cut -> !cut.touched(shown, counting(shown)).isEmpty());
    }
}
