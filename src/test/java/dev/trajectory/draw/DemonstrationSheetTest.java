package dev.trajectory.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Leaves the sheet in `target/screens` for a person to look at.
class DemonstrationSheetTest {

    @ParameterizedTest
    @EnumSource
    void theSheetIsPaintedInEveryThemeAndFormat(Theme theme) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        Picture sheet = DemonstrationSheet.of(theme);
        for (String ending : Painter.ENDINGS) {
            String name = "painters-" + theme.word() + "." + ending;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Painter.forFileName(name).paint(sheet, out);
            Files.write(folder.resolve(name), out.toByteArray());
        }
        byte[] png = Files.readAllBytes(folder.resolve("painters-" + theme.word() + ".png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1440);
    }
}
