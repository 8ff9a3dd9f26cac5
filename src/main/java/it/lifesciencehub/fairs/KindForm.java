package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Money;
import java.io.Serializable;

/** A kind of place on a stand, as staff fill it in; area of one place in square metres, price of one in euro. */
public class KindForm implements Serializable {

    private Long id;
    private String nameIt;
    private String nameEn;
    private String includedIt;
    private String includedEn;
    private Integer places;
    private String placeArea;
    private String price;

    static KindForm of(FairKind kind, Language language) {
        KindForm form = new KindForm();
        form.id = kind.getId();
        form.nameIt = kind.getName().getIt();
        form.nameEn = kind.getName().getEn();
        form.includedIt = kind.getIncluded().getIt();
        form.includedEn = kind.getIncluded().getEn();
        form.places = kind.getPlaces();
        form.placeArea = Money.plain(language, kind.getArea());
        form.price = Money.plain(language, kind.getPrice());
        return form;
    }

    LocalisedText name() {
        return new LocalisedText(nameIt, nameEn);
    }

    LocalisedText included() {
        return new LocalisedText(includedIt, includedEn);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNameIt() {
        return nameIt;
    }

    public void setNameIt(String nameIt) {
        this.nameIt = nameIt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getIncludedIt() {
        return includedIt;
    }

    public void setIncludedIt(String includedIt) {
        this.includedIt = includedIt;
    }

    public String getIncludedEn() {
        return includedEn;
    }

    public void setIncludedEn(String includedEn) {
        this.includedEn = includedEn;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getPlaceArea() {
        return placeArea;
    }

    public void setPlaceArea(String placeArea) {
        this.placeArea = placeArea;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }
}
