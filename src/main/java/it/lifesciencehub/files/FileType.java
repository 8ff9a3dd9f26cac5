package it.lifesciencehub.files;

import java.util.List;

/** The types of files that the hub takes in: what each is served as and how its name may end. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain; charset=utf-8", "txt");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a name that the hub gives ends, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    public boolean isEnding(String ending) {
        return endings.contains(ending);
    }
}
