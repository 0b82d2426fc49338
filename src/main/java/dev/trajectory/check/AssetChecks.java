package dev.trajectory.check;

import dev.trajectory.finance.Exposure;
import dev.trajectory.model.Asset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
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
            if (extended != null && asset.support().extendedCost().pence() == 0) {
                found.accept(Finding.warning(
                        Rule.EXTENDED_SUPPORT_UNCOSTED,
                        List.of(asset.id()),
                        new Term.Name(asset.id()),
                        new Term.Day(extended)));
            }
        }
    }

    private static @Nullable LocalDate supportedUntil(Asset asset) {
        LocalDate extended = asset.support().extendedUntil();
        return extended == null ? asset.endOfSupport() : extended;
    }
}
