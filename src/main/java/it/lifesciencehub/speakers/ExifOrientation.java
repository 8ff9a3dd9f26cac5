package it.lifesciencehub.speakers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, from a JPEG's Exif part (JEITA CP-3451, 4.6.4 A): 1 upright, 3 upside down, 6 and 8 on either
 * side, 2, 4, 5 and 7 mirrored. Whatever cannot be read is upright.
 */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private ExifOrientation() {}

    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            if ((file.getShort() & 0xFFFF) != 0xFFD8) {
                return UPRIGHT;
            }
            while (file.remaining() > 4) {
                int marker = file.getShort() & 0xFF;
                int length = file.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                if (marker == APP1 && isExif(file)) {
                    return inDirectory(file.slice(file.position() + 6, length - 8));
                }
                file.position(file.position() + length - 2);
            }
            return UPRIGHT;
        } catch (RuntimeException e) {
            // A part that ends too early or points out of itself.
            return UPRIGHT;
        }
    }

    private static boolean isExif(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(file.position(), name);
        return "Exif".equals(new String(name, StandardCharsets.US_ASCII));
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
