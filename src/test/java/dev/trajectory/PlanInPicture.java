package dev.trajectory;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/// Finds a plan's roadmap in a picture of a screen by its colours: those of its organisations and of its writing.
final class PlanInPicture {

    /// More than specks: a square of 10 by 10 pixels.
    private static final int PATCH = 100;

    private static final int WRITING = 1_000;

    private PlanInPicture() {}

    /// Whether the first organisations of a plan have their stripes and bars in the picture, and words beside
    /// them.
    ///
    /// @param organisations how many of the first must be there
    static boolean isIn(BufferedImage picture, int organisations) {
        Map<Integer, Integer> pixels = counted(picture);
        boolean all = count(pixels, Theme.LIGHT.colour(Token.INK)) >= WRITING;
        for (int place = 0; place < organisations; place++) {
            Livery livery = Theme.LIGHT.livery(place);
            all &= count(pixels, livery.solid()) >= PATCH && count(pixels, livery.tint()) >= PATCH;
        }
        return all;
    }

    /// Counts runs of a colour together, for a screen has far more pixels than runs.
    private static Map<Integer, Integer> counted(BufferedImage picture) {
        int[] all = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            counts.merge(all[from] & 0xFFFFFF, to - from, Integer::sum);
        }
        return counts;
    }

    private static int count(Map<Integer, Integer> pixels, Colour colour) {
        return pixels.getOrDefault(colour.rgb(), 0);
    }
}
