package dev.trajectory.ui.money;

import dev.trajectory.model.Award;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.FieldName;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.words.MoneyWords;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Chooses a fund, and of its awards a year and an organisation; below them there is room for other fields.
final class AwardFields extends GridPane {

    /// Something to choose; null for all there are.
    private record Pick<T>(@Nullable T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final WindowWords words;
    private final String form;
    private final boolean offersAll;
    private final Runnable changed;
    private final OneOf<Pick<FundId>> fund = new OneOf<>();
    private final OneOf<Pick<FinancialYear>> year = new OneOf<>();
    private final OneOf<Pick<OrganisationId>> organisation = new OneOf<>();
    private @Nullable Plan plan;
    private boolean filling;

    /// @param form what the ids of the fields begin with
    /// @param offersAll whether all years and all organisations can be chosen as well
    /// @param changed told when something else is chosen
    AwardFields(WindowWords words, String form, boolean offersAll, Runnable changed) {
        this.words = words;
        this.form = form;
        this.offersAll = offersAll;
        this.changed = changed;
        getStyleClass().add("form-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), fields);
        add("fund", words.say("award.fund"), fund);
        add("year", words.say("award.year"), year);
        add("organisation", words.say("award.organisation"), organisation);
        fund.setOnAction(_ -> {
            if (!filling) {
                fillParts();
                changed.run();
            }
        });
        List.of(year, organisation).forEach(box -> box.setOnAction(_ -> tell()));
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /// Puts another field below.
    void add(String id, String name, Region field) {
        FieldName label = new FieldName(name);
        label.setLabelFor(field);
        field.setId(form + "-" + id);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(0);
        addRow(getRowCount(), label, field);
    }

    /// Where the keyboard begins.
    Node first() {
        return fund;
    }

    /// Offers what there is in a plan, and keeps what is chosen as far as it is still there.
    void show(Plan shown) {
        plan = shown;
        filling = true;
        fill(
                fund,
                shown.funds().stream()
                        .filter(each -> !each.awards().isEmpty())
                        .map(each -> new Pick<>(each.id(), each.name()))
                        .toList());
        filling = false;
        fillParts();
    }

    private void fillParts() {
        Plan shown = plan;
        Fund found = shown == null ? null : shown.funds().find(fund());
        if (shown == null || found == null) {
            return;
        }
        MoneyWords names = new MoneyWords(shown, words.locale());
        filling = true;
        fill(
                year,
                picks(
                        words.say("award.everyYear"),
                        found.awards().stream().map(Award::year).sorted(),
                        each -> names.year(each.startYear())));
        fill(
                organisation,
                picks(words.say("award.everybody"), found.awards().stream().map(Award::organisation), names::name));
        filling = false;
    }

    private <T> List<Pick<T>> picks(String all, Stream<T> values, Function<T, String> name) {
        List<Pick<T>> picks = new ArrayList<>();
        if (offersAll) {
            picks.add(new Pick<>(null, all));
        }
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

    /// Null where no fund has awards.
    @Nullable
    FundId fund() {
        return value(fund);
    }

    /// Null for all years.
    @Nullable
    FinancialYear year() {
        return value(year);
    }

    /// Null for all organisations.
    @Nullable
    OrganisationId organisation() {
        return value(organisation);
    }

    private static <T> @Nullable T value(ComboBox<Pick<T>> box) {
        Pick<T> pick = box.getValue();
        return pick == null ? null : pick.value();
    }
}
