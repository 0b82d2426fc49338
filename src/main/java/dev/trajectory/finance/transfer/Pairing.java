package dev.trajectory.finance.transfer;

import dev.trajectory.finance.transfer.Levelling.Party;
import dev.trajectory.model.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Divides takers and givers into pieces that settle among themselves, so that there are as few transfers as can be;
/// the package comment has the proof.
final class Pairing {

    /// With no more organisations than this, the fewest transfers are found.
    static final int EXACT = 13;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final List<Party> givers;
    private final List<Party> takers;
    private final int takerCount;

    /// What the parties of each set can give less what they need. Takers are the lower bits.
    private final long[] balance;

    /// The least number of givers too many, over all divisions of a set; and the first piece of the best one.
    private final int[] least;

    private final int[] piece;

    /// @param givers who can give as much as all takers need, or more
    Pairing(List<Party> givers, List<Party> takers) {
        this.givers = givers;
        this.takers = takers;
        takerCount = takers.size();
        int parties = takerCount + givers.size();
        int sets = parties <= EXACT ? 1 << parties : 0;
        balance = new long[sets];
        least = new int[sets];
        piece = new int[sets];
        for (int set = 1; set < sets; set++) {
            int first = Integer.numberOfTrailingZeros(set);
            long own = first < takerCount
                    ? -takers.get(first).pence()
                    : givers.get(first - takerCount).pence();
            balance[set] = balance[set & (set - 1)] + own;
        }
    }

    List<Transfer> transfers() {
        List<Transfer> transfers = new ArrayList<>();
        if (balance.length == 0) {
            settle(largestFirst(givers), largestFirst(takers), transfers);
            return transfers;
        }
        Arrays.fill(least, UNKNOWN);
        int rest = balance.length - 1;
        solve(rest);
        while ((rest & allTakers()) != 0) {
            int settled = piece[rest];
            settle(chosen(givers, settled >> takerCount), chosen(takers, settled & allTakers()), transfers);
            rest &= ~settled;
        }
        return transfers;
    }

    private int allTakers() {
        return (1 << takerCount) - 1;
    }

    /// The least sum, over the pieces of a set, of givers but one; all takers of the set in some piece.
    private int solve(int set) {
        int needy = set & allTakers();
        if (needy == 0) {
            return 0;
        }
        if (least[set] != UNKNOWN) {
            return least[set];
        }
        int best = UNKNOWN - 1;
        int first = Integer.lowestOneBit(needy);
        int others = set & ~first;
        for (int sub = others; ; sub = (sub - 1) & others) {
            int with = sub | first;
            int able = Integer.bitCount(with >> takerCount);
            if (able > 0 && balance[with] >= 0 && able - 1 < best) {
                int rest = solve(set & ~with);
                if (rest < UNKNOWN - 1 && able - 1 + rest < best) {
                    best = able - 1 + rest;
                    piece[set] = with;
                }
            }
            if (sub == 0) {
                break;
            }
        }
        least[set] = best;
        return best;
    }

    private static List<Party> chosen(List<Party> parties, int bits) {
        List<Party> chosen = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(parties.get(i));
            }
        }
        return largestFirst(chosen);
    }

    private static List<Party> largestFirst(List<Party> parties) {
        List<Party> sorted = new ArrayList<>(parties);
        sorted.sort((a, b) -> Long.compare(b.pence(), a.pence()));
        return sorted;
    }

    /// Lets each giver in turn fill the takers in turn.
    private static void settle(List<Party> able, List<Party> needy, List<Transfer> transfers) {
        int giver = 0;
        long left = able.getFirst().pence();
        for (Party taker : needy) {
            long wanted = taker.pence();
            while (wanted > 0) {
                if (left == 0) {
                    giver++;
                    left = able.get(giver).pence();
                }
                long given = Math.min(wanted, left);
                transfers.add(new Transfer(able.get(giver).organisation(), taker.organisation(), new Money(given)));
                wanted -= given;
                left -= given;
            }
        }
    }
}
