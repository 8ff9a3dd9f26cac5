package it.lifesciencehub.fairs;

import java.io.Serializable;

/** What a company asks for on a stand, and who is there for it. */
public class RequestForm implements Serializable {

    private Long first;
    private Long second;
    private Integer places = 1;
    private String shows;
    private String sharing;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    static RequestForm of(FairRequest request) {
        RequestForm form = new RequestForm();
        form.first = request.getFirst().getId();
        form.second = request.getSecond() == null ? null : request.getSecond().getId();
        form.places = request.getPlaces();
        form.shows = request.getShows();
        form.sharing = request.getSharing();
        form.contactName = request.getContactName();
        form.contactEmail = request.getContactEmail();
        form.contactPhone = request.getContactPhone();
        return form;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getShows() {
        return shows;
    }

    public void setShows(String shows) {
        this.shows = shows;
    }

    public String getSharing() {
        return sharing;
    }

    public void setSharing(String sharing) {
        this.sharing = sharing;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
