package dev.trajectory.ui.funding;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Award;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Changes of awards of any number of funds, gathered to be made as one step.
final class AwardChanges {

    private final SequencedMap<Fund, List<@Nullable Award>> changed = new LinkedHashMap<>();

    private List<@Nullable Award> of(Fund fund) {
        return changed.computeIfAbsent(fund, each -> new ArrayList<>(each.awards()));
    }

    /// An award is of another amount or certainty.
    ///
    /// @param index which of the fund's, 0 first
    void set(Fund fund, int index, Award award) {
        of(fund).set(index, award);
    }

    void add(Fund fund, Award award) {
        of(fund).add(award);
    }

    /// @param index which of the fund's, 0 first
    void remove(Fund fund, int index) {
        of(fund).set(index, null);
    }

    /// All of them as one step; null where they come to nothing.
    @Nullable
    Edit edit() {
        List<Edit> edits = new ArrayList<>();
        List<FundId> funds = new ArrayList<>();
        for (Map.Entry<Fund, List<@Nullable Award>> each : changed.entrySet()) {
            Fund fund = each.getKey();
            Fund with = fund.withAwards(
                    each.getValue().stream().filter(Objects::nonNull).toList());
            if (!with.equals(fund)) {
                edits.add(new PutRecord<>(Section.FUNDS, with, false));
                funds.add(fund.id());
            }
        }
        return edits.isEmpty()
                ? null
                : new Together(new Label(Label.Kind.CHANGE, "awards", List.copyOf(funds), ""), edits);
    }
}
