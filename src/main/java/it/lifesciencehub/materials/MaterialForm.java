package it.lifesciencehub.materials;

import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** What staff say of a material. */
public class MaterialForm implements Serializable {

    private String titleIt;
    private String titleEn;
    private MaterialAudience audience = MaterialAudience.EVERYBODY;
    private Long session;
    private LocalDateTime availableFrom;

    LocalisedText title() {
        return new LocalisedText(titleIt, titleEn);
    }

    Instant from() {
        return RomeTime.instant(availableFrom);
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public MaterialAudience getAudience() {
        return audience;
    }

    public void setAudience(MaterialAudience audience) {
        this.audience = audience;
    }

    /** The session that it belongs to; null for the whole event. */
    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public LocalDateTime getAvailableFrom() {
        return availableFrom;
    }

    public void setAvailableFrom(LocalDateTime availableFrom) {
        this.availableFrom = availableFrom;
    }
}
