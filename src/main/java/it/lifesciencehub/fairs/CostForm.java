package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Money;
import java.io.Serializable;

/** A cost that companies share, as staff fill it in; amounts in euro without VAT, rate in percent. */
public class CostForm implements Serializable {

    private Long id;
    private String nameIt;
    private String nameEn;
    private String net;
    private String funded;
    private String vatRate;
    private CostSplit split = CostSplit.EQUALLY;
    private Long[] named = new Long[0];

    static CostForm of(FairCost cost, Language language) {
        CostForm form = new CostForm();
        form.id = cost.getId();
        form.nameIt = cost.getName().getIt();
        form.nameEn = cost.getName().getEn();
        form.net = Money.plain(language, cost.getNet());
        form.funded = Money.plain(language, cost.getFunded());
        form.vatRate = Money.plain(language, cost.getVatRate());
        form.split = cost.getSplit();
        form.named = cost.getNamed().toArray(new Long[0]);
        return form;
    }

    LocalisedText name() {
        return new LocalisedText(nameIt, nameEn);
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

    public String getNet() {
        return net;
    }

    public void setNet(String net) {
        this.net = net;
    }

    public String getFunded() {
        return funded;
    }

    public void setFunded(String funded) {
        this.funded = funded;
    }

    public String getVatRate() {
        return vatRate;
    }

    public void setVatRate(String vatRate) {
        this.vatRate = vatRate;
    }

    public CostSplit getSplit() {
        return split;
    }

    public void setSplit(CostSplit split) {
        this.split = split;
    }

    public Long[] getNamed() {
        return named;
    }

    public void setNamed(Long[] named) {
        this.named = named;
    }
}
