package dev.trajectory.draw.map;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Token;

/// The dependency map as a display list.
public final class MapPicture {

    private MapPicture() {}

    /// What a camera sees of a map: the same for the same arguments. Only what is in sight is made.
    public static Picture of(MapScene scene, MapCamera camera, MapLook look) {
        Drawing out = new Drawing(scene.theme());
        HeadLayer heads = new HeadLayer(scene, camera, out);
        heads.grounds(look);
        new LineLayer(scene, camera, look, out).draw();
        new CardLayer(scene, camera, look, out).draw();
        heads.heads();
        new LegendLayer(scene, camera, out).draw(look);
        return new Picture(scene.title(), camera.width(), camera.height(), out.colour(Token.CANVAS), out.shapes());
    }
}
