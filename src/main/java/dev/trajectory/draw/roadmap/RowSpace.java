package dev.trajectory.draw.roadmap;

import java.util.ArrayList;
import java.util.List;

/// What of one row is taken, so that words can keep clear of it.
final class RowSpace {

    private record Span(double from, double to) {}

    private final List<Span> taken = new ArrayList<>();
    private final List<Span> crossed = new ArrayList<>();

    /// Nothing may be written here.
    void take(double from, double to) {
        taken.add(new Span(from, to));
    }

    /// A line passes here: words would rather not lie over it, but may.
    void cross(double from, double to) {
        crossed.add(new Span(from, to));
    }

    boolean isFree(double from, double to) {
        return taken.stream().noneMatch(span -> span.from < to && from < span.to);
    }

    boolean isClear(double from, double to) {
        return isFree(from, to) && crossed.stream().noneMatch(span -> span.from < to && from < span.to);
    }

    /// The nearest place from there on that nothing is written on or drawn in, so far apart from what comes
    /// before.
    double freeAfter(double from, double width, double gap) {
        double x = from;
        for (int round = 0; round < taken.size(); round++) {
            for (Span span : taken) {
                if (span.from < x + width + gap && x < span.to + gap) {
                    x = span.to + gap;
                }
            }
        }
        return x;
    }

    /// The same, looking back: where the place must end.
    double freeBefore(double to, double width, double gap) {
        double x = to;
        for (int round = 0; round < taken.size(); round++) {
            for (Span span : taken) {
                if (span.from < x + gap && x - width < span.to + gap) {
                    x = span.from - gap;
                }
            }
        }
        return x;
    }

    /// The first place from there on that no line near it crosses; no further away than asked.
    double clearFrom(double from, double width, double most) {
        double x = from;
        for (int round = 0; round <= crossed.size(); round++) {
            double at = x;
            double next = crossed.stream()
                    .filter(span -> span.from < at + width && at < span.to)
                    .mapToDouble(Span::to)
                    .max()
                    .orElse(at);
            if (next == at) {
                break;
            }
            x = next;
        }
        return x - from <= most ? x : from;
    }

    /// The same, looking back: where the place must end.
    double clearBefore(double to, double width, double most) {
        double x = to;
        for (int round = 0; round <= crossed.size(); round++) {
            double at = x;
            double next = crossed.stream()
                    .filter(span -> span.from < at && at - width < span.to)
                    .mapToDouble(Span::from)
                    .min()
                    .orElse(at);
            if (next == at) {
                break;
            }
            x = next;
        }
        return to - x <= most ? x : to;
    }
}
