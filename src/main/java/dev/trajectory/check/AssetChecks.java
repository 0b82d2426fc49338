package dev.trajectory.check;

import dev.trajectory.finance.Exposure;
import dev.trajectory.model.Asset;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Asks of unsupported technology when it goes, and what it costs until then.
final class AssetChecks {

    private AssetChecks() {}

    static void look(Review review, Consumer<Finding> found) {
        for (Exposure exposure : review.money().exposures()) {
            Asset asset = exposure.asset();
            if (asset.isRedRated() && review.plan().chunks().find(asset.remediatedBy()) == null) {
                found.accept(Finding.warning(
                        Rule.RED_ASSET_STAYS,
                        List.of(asset.id()),
                        new Term.Name(asset.id()),
                        new Term.Count(asset.score())));
            }
            LocalDate removed = exposure.removed();
            LocalDate supported = supportedUntil(asset);
            if (removed != null && supported != null && removed.isAfter(supported)) {
                found.accept(Finding.warning(
                        Rule.REMOVED_AFTER_SUPPORT,
                        List.of(asset.id()),
                        new Term.Name(asset.id()),
                        new Term.Day(removed),
                        new Term.Day(supported),
                        new Term.Count(ChronoUnit.DAYS.between(supported, removed))));
            }
            LocalDate extended = asset.support().extendedUntil();
            if (extended != null && !isCosted(asset, review.plan())) {
                Money yearly = asset.support().extendedCost();
                found.accept(Finding.warning(
                        Rule.EXTENDED_SUPPORT_UNCOSTED,
                        List.of(asset.id()),
                        new Term.Name(asset.id()),
                        new Term.Day(extended),
                        new Term.Sum(yearly),
                        new Term.Count(yearly.pence() > 0 ? 1 : 0)));
            }
        }
    }

    /// Whether extended support is among the plan's costs. What is said of the asset itself is in no total; a line
    /// of revenue is its cost that says so, by the asset's name or id in its note.
    private static boolean isCosted(Asset asset, Plan plan) {
        Pattern named = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + Pattern.quote(asset.name().strip()) + "|"
                        + Pattern.quote(asset.id().value()) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return plan.chunks().stream()
                .flatMap(chunk -> chunk.costs().stream())
                .anyMatch(line -> line.kind().money() == FundKind.REVENUE
                        && line.amount().pence() > 0
                        && named.matcher(line.note()).find());
    }

    private static @Nullable LocalDate supportedUntil(Asset asset) {
        LocalDate extended = asset.support().extendedUntil();
        return extended == null ? asset.endOfSupport() : extended;
    }
}
