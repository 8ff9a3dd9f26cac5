package it.lifesciencehub.speakers.web;

import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.speakers.SpeakerDetail;
import it.lifesciencehub.speakers.SpeakerForm;
import it.lifesciencehub.speakers.SpeakerService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** A speaker's profile and photograph; a new one where none is named. */
@Named
@ViewScoped
public class SpeakerEditPage implements Serializable {

    private static final String FEATURE = "speakers";

    @EJB
    private SpeakerService speakers;

    private String speaker;
    private SpeakerDetail detail;
    private SpeakerForm form = new SpeakerForm();
    private String photoTextIt;
    private String photoTextEn;
    private boolean agreed;
    private String consent;
    private transient Part photo;

    public void load() {
        if (speaker != null) {
            detail = speakers.find(AddressId.of(speaker));
            form = detail.form();
        }
    }

    public String save() {
        Long id = detail == null ? speakers.create(form) : detail.id();
        if (detail != null) {
            speakers.change(id, detail.version(), form);
        }
        PageMessages.done(FEATURE, "edit.saved", form.getName());
        return at(id);
    }

    public String show() {
        Upload.with(photo, (name, content) -> {
            speakers.show(
                    detail.id(),
                    detail.version(),
                    new LocalisedText(photoTextIt, photoTextEn),
                    agreed,
                    consent,
                    content);
            return null;
        });
        PageMessages.done(FEATURE, "photo.shown");
        return at(detail.id());
    }

    public String hide() {
        speakers.hidePhoto(detail.id(), detail.version());
        PageMessages.done(FEATURE, "photo.hidden");
        return at(detail.id());
    }

    private static String at(Long id) {
        return "/speakers/edit?faces-redirect=true&speaker=" + id;
    }

    public SpeakerDetail getDetail() {
        return detail;
    }

    public SpeakerForm getForm() {
        return form;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getPhotoTextIt() {
        return photoTextIt;
    }

    public void setPhotoTextIt(String photoTextIt) {
        this.photoTextIt = photoTextIt;
    }

    public String getPhotoTextEn() {
        return photoTextEn;
    }

    public void setPhotoTextEn(String photoTextEn) {
        this.photoTextEn = photoTextEn;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
