package it.lifesciencehub.fairs;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What a company asks for on a stand, and who is there for it. */
public class RequestForm implements Serializable {

    private List<KindCount> kinds = List.of();
    private Long second;
    private String shows;
    private String sharing;
    private String contactName;
    private String contactEmail;
    private String contactPhone;

    /** Begins with one place of the first kind of which one is free, else of the first. */
    static RequestForm of(List<FairKind> kinds, Map<Long, Integer> free) {
        RequestForm form = new RequestForm();
        form.kinds = KindCount.of(kinds, Map.of());
        kinds.stream()
                .filter(kind -> free.getOrDefault(kind.getId(), 0) > 0)
                .findFirst()
                .or(() -> kinds.stream().findFirst())
                .map(kinds::indexOf)
                .ifPresent(first -> form.kinds.get(first).setPlaces(1));
        return form;
    }

    static RequestForm of(FairRequest request, List<FairKind> kinds) {
        RequestForm form = new RequestForm();
        form.kinds = KindCount.of(kinds, request.getWished());
        form.second = request.getSecond() == null ? null : request.getSecond().getId();
        form.shows = request.getShows();
        form.sharing = request.getSharing();
        form.contactName = request.getContactName();
        form.contactEmail = request.getContactEmail();
        form.contactPhone = request.getContactPhone();
        return form;
    }

    /** How many places of each kind. */
    public List<KindCount> getKinds() {
        return kinds;
    }

    public void setKinds(List<KindCount> kinds) {
        this.kinds = kinds;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
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
