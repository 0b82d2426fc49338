package dev.trajectory.ui.account;

import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A figure or a part of one, and what it is the sum of.
///
/// @param name what it is
/// @param detail what tells it from others of that name, or empty
/// @param amount null where its parts are not added up, as those of a ratio, and where it is no money
/// @param value how it is written where it is no money; else empty
/// @param record what it is about, to go to; null for none
/// @param parts what it is the sum of, largest first; nothing where it is no sum
record Reason(
        String name,
        String detail,
        @Nullable Money amount,
        String value,
        @Nullable Id record,
        Supplier<List<Reason>> parts,
        boolean isSum) {

    /// How large it is, whatever its sign, in pence.
    long size() {
        return amount == null ? 0 : Math.abs(amount.pence());
    }

    /// A part that is no sum itself.
    static Reason leaf(String name, String detail, Money amount, @Nullable Id record) {
        return new Reason(name, detail, amount, "", record, List::of, false);
    }

    /// A part that is no money.
    ///
    /// @param value how it is written
    static Reason told(String name, String detail, String value, @Nullable Id record) {
        return new Reason(name, detail, null, value, record, List::of, false);
    }

    /// An amount that has parts itself.
    static Reason sum(
            String name, String detail, @Nullable Money amount, @Nullable Id record, Supplier<List<Reason>> parts) {
        return new Reason(name, detail, amount, "", record, parts, true);
    }
}
