package dev.trajectory.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MakeWholeTest {

    private static final FinancialYear YEAR = new FinancialYear(2030);

    @Test
    void oneWithEnoughMakesEveryoneWhole() {
        MakeWhole whole = whole(-70, 126, -56);

        assertThat(whole.transfers()).containsExactly(transfer(1, 0, 70), transfer(1, 2, 56));
        assertThat(whole.makesAllWhole()).isTrue();
    }

    @Test
    void whoCanSettleAmongThemselvesDoSo() {
        // In the order given, 40 would go to the first and the second: three transfers where two do.
        assertThat(whole(-30, -40, 40, 30).transfers()).hasSize(2);
        assertThat(whole(-50, -20, 45, 20, 5).transfers())
                .containsExactlyInAnyOrder(transfer(2, 0, 45), transfer(4, 0, 5), transfer(3, 1, 20));
    }

    @Test
    void aSystemThatIsShortLevelsItsShortfalls() {
        MakeWhole whole = whole(-100, -60, 50, -10);

        assertThat(whole.makesAllWhole()).isFalse();
        assertThat(whole.systemShort()).isEqualTo(new Money(120));
        assertThat(List.copyOf(whole.after().values()))
                .containsExactly(new Money(-55), new Money(-55), new Money(0), new Money(-10));
    }

    @Test
    void whereNobodyIsShortNothingMoves() {
        assertThat(whole(5, 0, 7).transfers()).isEmpty();
        assertThat(whole(-5, 0, -7).transfers()).isEmpty();
    }

    @Test
    void withManyOrganisationsItIsSaidThatTransfersMayNotBeTheFewest() {
        List<Integer> standings = new ArrayList<>(List.of(-60));
        for (int i = 1; i < Pairing.EXACT; i++) {
            standings.add(10);
        }
        assertThat(whole(standings).isFewest()).isTrue();
        standings.add(10);
        assertThat(whole(standings).isFewest()).isFalse();
    }

    @Property
    void theLeastMoneyMovesAndNobodyGivesMoreThanItHas(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -60, max = 60) Integer> standings) {
        MakeWhole whole = whole(standings);
        long shortfall =
                standings.stream().mapToLong(each -> Math.max(0, -each)).sum();
        long surplus = standings.stream().mapToLong(each -> Math.max(0, each)).sum();

        assertThat(whole.moved().pence()).isEqualTo(Math.min(shortfall, surplus));
        long sum = whole.after().values().stream().mapToLong(Money::pence).sum();
        assertThat(sum).isEqualTo(surplus - shortfall);
        whole.after().forEach((organisation, after) -> {
            long before = whole.before().get(organisation).pence();
            assertThat(after.pence()).isBetween(Math.min(before, 0), Math.max(before, 0));
            if (surplus >= shortfall) {
                assertThat(after.pence()).isNotNegative();
            }
        });
    }

    @Property
    void whatIsLeftOfTheLargestShortfallIsAsSmallAsItCanBe(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(min = -60, max = 40) Integer> standings) {
        MakeWhole whole = whole(standings);
        long worst =
                -whole.after().values().stream().mapToLong(Money::pence).min().orElseThrow();
        long surplus = standings.stream().mapToLong(each -> Math.max(0, each)).sum();

        for (long better = 0; better < worst; better++) {
            long level = better;
            long needed = standings.stream()
                    .mapToLong(each -> Math.max(0, -each - level))
                    .sum();
            assertThat(needed).isGreaterThan(surplus);
        }
    }

    @Property
    void noFewerTransfersWouldDo(@ForAll @Size(min = 2, max = 6) List<@IntRange(min = -9, max = 9) Integer> standings) {
        MakeWhole whole = whole(standings);

        assertThat(whole.transfers()).hasSize(fewest(standings));
    }

    @Property
    void manyOrganisationsAreMadeWholeToo(
            @ForAll @Size(min = 14, max = 20) List<@IntRange(min = -60, max = 80) Integer> standings) {
        MakeWhole whole = whole(standings);

        if (whole.makesAllWhole()) {
            assertThat(whole.after().values())
                    .allSatisfy(after -> assertThat(after.pence()).isNotNegative());
        }
        assertThat(whole.transfers()).hasSizeLessThan(standings.size());
    }

    /// The fewest transfers, by trying every set of pairs of a giver and a taker, the small sets first.
    private static int fewest(List<Integer> standings) {
        MakeWhole whole = whole(standings);
        List<int[]> pairs = new ArrayList<>();
        List<Long> given = new ArrayList<>();
        List<Money> before = List.copyOf(whole.before().values());
        List<Money> after = List.copyOf(whole.after().values());
        for (int i = 0; i < before.size(); i++) {
            given.add(after.get(i).pence() - before.get(i).pence());
            for (int j = 0; j < before.size(); j++) {
                if (before.get(i).pence() > 0 && before.get(j).pence() < 0) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        for (int size = 0; size <= pairs.size(); size++) {
            for (int set = 0; set < 1 << pairs.size(); set++) {
                if (Integer.bitCount(set) == size && suffices(pairs, set, before, given)) {
                    return size;
                }
            }
        }
        throw new AssertionError("No set of pairs suffices");
    }

    /// Whether transfers along these pairs alone can give each taker what it is given (Hall's condition: every set
    /// of takers must find enough among the givers it is paired with).
    private static boolean suffices(List<int[]> pairs, int set, List<Money> before, List<Long> given) {
        int parties = before.size();
        for (int takers = 1; takers < 1 << parties; takers++) {
            long needed = 0;
            int able = 0;
            for (int i = 0; i < parties; i++) {
                if ((takers >> i & 1) == 1 && given.get(i) > 0) {
                    needed += given.get(i);
                }
            }
            for (int p = 0; p < pairs.size(); p++) {
                if ((set >> p & 1) == 1 && (takers >> pairs.get(p)[1] & 1) == 1 && given.get(pairs.get(p)[1]) > 0) {
                    able |= 1 << pairs.get(p)[0];
                }
            }
            long there = 0;
            for (int i = 0; i < parties; i++) {
                there += (able >> i & 1) == 1 ? before.get(i).pence() : 0;
            }
            if (needed > there) {
                return false;
            }
        }
        return true;
    }

    private static MakeWhole whole(int... standings) {
        List<Integer> all = new ArrayList<>();
        for (int standing : standings) {
            all.add(standing);
        }
        return whole(all);
    }

    private static MakeWhole whole(List<Integer> standings) {
        SequencedMap<OrganisationId, Money> before = new LinkedHashMap<>();
        for (int i = 0; i < standings.size(); i++) {
            before.put(id(i), new Money(standings.get(i)));
        }
        return MakeWhole.of(YEAR, Basis.CASH, before);
    }

    private static OrganisationId id(int number) {
        return new OrganisationId("ORG" + number);
    }

    private static Transfer transfer(int from, int to, long pence) {
        return new Transfer(id(from), id(to), new Money(pence));
    }
}
