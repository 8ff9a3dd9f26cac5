package it.lifesciencehub.attendance;

import it.lifesciencehub.documents.PdfCards.Sheet;

/** Paper that badges are printed on. */
public enum BadgeFormat {
    /** A4, ten cards of 90 by 54 mm, as they are put into clear pockets. */
    A4_90X54(new Sheet(210, 297, 90, 54, 2, 5, 15, 13.5, 90, 54), 26, 4, 24, 12),
    /** A4, eight cards of 90 by 65 mm. */
    A4_90X65(new Sheet(210, 297, 90, 65, 2, 4, 15, 18.5, 90, 65), 28, 4, 26, 13),
    /** A4, four cards of A6 upright, to be hung around the neck. */
    A4_105X148(new Sheet(210, 297, 105, 148, 2, 2, 0, 0.5, 105, 148), 50, 9, 34, 18),
    /** A label printer's roll, 62 by 100 mm upright. */
    LABEL_62X100(Sheet.label(62, 100), 34, 4, 22, 12),
    /** A label printer's roll, 89 by 36 mm. */
    LABEL_89X36(Sheet.label(89, 36), 26, 3, 18, 10),
    /** A label printer's roll, 102 by 59 mm. */
    LABEL_102X59(Sheet.label(102, 59), 30, 4, 24, 13);

    private final Sheet sheet;
    private final double picture;
    private final double margin;
    private final double name;
    private final double organisation;

    /**
     * @param picture side of the code in millimetres
     * @param margin inside of a card in millimetres
     * @param name largest size of the name in points
     * @param organisation largest size of the organisation in points
     */
    BadgeFormat(Sheet sheet, double picture, double margin, double name, double organisation) {
        this.sheet = sheet;
        this.picture = picture;
        this.margin = margin;
        this.name = name;
        this.organisation = organisation;
    }

    Sheet sheet() {
        return sheet;
    }

    double picture() {
        return picture;
    }

    double margin() {
        return margin;
    }

    double nameSize() {
        return name;
    }

    double organisationSize() {
        return organisation;
    }
}
