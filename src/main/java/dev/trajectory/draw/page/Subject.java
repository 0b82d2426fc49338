package dev.trajectory.draw.page;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.RolloutId;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.PromiseNow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a place on a page stands for.
public sealed interface Subject {

    /// A record of the plan, to go to.
    record InPlan(Id id) implements Subject {}

    /// A record that the page can show what hangs on, the rest stepping back.
    record ToFocus(Id id) implements Subject {}

    /// Records of a kind, to enter some.
    record ToEnter(Section<?, ?> section) implements Subject {}

    /// A month of what is asked of an organisation or a role, to ask what it is made of.
    record InMonth(LoadCell cell) implements Subject {}

    /// What an organisation has promised and been promised, or two of them each other.
    record PromisesOf(Whose whose) implements Subject {}

    /// The promise that goes with the dependency of one chunk on another, to answer it.
    record Promised(ChunkId waiter, Dependency dependency) implements Subject {}

    static Promised promised(PromiseNow promise) {
        return new Promised(promise.waiter(), promise.dependency());
    }

    /// A rollout's copy, to change its place in it.
    record CopyOf(RolloutId rollout, OrganisationId organisation) implements Subject {}

    /// What a rollout's pattern offers, to take it or keep what there is.
    record Offered(RolloutId rollout, List<Offer> offers, boolean isTaken) implements Subject {
        public Offered {
            offers = List.copyOf(offers);
        }
    }

    /// An edit to try, which can be undone.
    record ToTry(Edit edit) implements Subject {}

    /// A figure, to ask why it is what it is.
    ///
    /// @param name what it is
    /// @param value how it is written
    /// @param amount how much it is; null where its terms are not added up, as those of a ratio or of a date
    /// @param terms what it is made of
    /// @param option whose it is on a page that shows several; null where there is but one
    record Figure(
            String name,
            String value,
            @Nullable Money amount,
            List<Term> terms,
            @Nullable OptionId option) implements Subject {
        public Figure {
            terms = List.copyOf(terms);
        }

        public Figure(String name, String value, @Nullable Money amount, List<Term> terms) {
            this(name, value, amount, terms, null);
        }

        /// What a screen reader says of it.
        public String said() {
            return name + ": " + value;
        }
    }

    /// A part of a figure.
    sealed interface Term {

        /// How much it adds to the figure; below nil where it is taken off.
        ///
        /// @param money whose figure it is
        Money amount(Finances money);

        /// A quantity that can be asked in turn.
        ///
        /// @param less whether it is taken off
        record Of(Quantity quantity, boolean less) implements Term {
            public Of(Quantity quantity) {
                this(quantity, false);
            }

            @Override
            public Money amount(Finances money) {
                Money total = money.why(quantity).total();
                return less ? total.negated() : total;
            }
        }

        /// How much more a quantity is in one plan than in another; it can be asked in turn.
        record Change(Quantity quantity, Finances before, Finances after) implements Term {
            @Override
            public Money amount(Finances money) {
                return after.why(quantity).total().minus(before.why(quantity).total());
            }
        }

        /// A part that is no money, such as impact points or a date: it adds nothing to an amount.
        ///
        /// @param value how it is written
        /// @param detail what else there is to say of it, or empty
        /// @param record what it is about, to go to; null for none
        record Told(
                String name,
                String detail,
                String value,
                @Nullable Id record) implements Term {
            @Override
            public Money amount(Finances money) {
                return Money.ZERO;
            }
        }

        /// An amount that is what it is.
        ///
        /// @param detail what else there is to say of it, or empty
        /// @param record what it is about, to go to; null for none
        record Line(
                String name,
                String detail,
                Money amount,
                @Nullable Id record) implements Term {
            @Override
            public Money amount(Finances money) {
                return amount;
            }
        }
    }
}
