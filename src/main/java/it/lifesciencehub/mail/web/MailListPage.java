package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailDeliveryService;
import it.lifesciencehub.mail.MailDeliveryView;
import it.lifesciencehub.mail.MailRow;
import it.lifesciencehub.mail.MailService;
import it.lifesciencehub.mail.MailTab;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The staff's list of mails. */
@Named
@RequestScoped
public class MailListPage {

    @Inject
    private MailService mails;

    @Inject
    private MailDeliveryService deliveries;

    private String words;
    private String tabName;
    private Integer number;
    private MailTab tab = MailTab.ALL;
    private Page<MailRow> page = Page.empty();
    private Map<MailTab, Long> counts = Map.of();
    private boolean sends;
    private MailDeliveryView delivery;

    public void load() {
        tab = tab(tabName);
        page = mails.list(tab, words, PageRequest.of(number));
        counts = mails.counts();
        sends = mails.sends();
        delivery = deliveries.view();
    }

    /** The tab of this name; all mails for no name and for whatever is none. */
    static MailTab tab(String name) {
        return Arrays.stream(MailTab.values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(MailTab.ALL);
    }

    /** The query of the list's files. */
    public String getQuery() {
        String search = words == null || words.isBlank()
                ? ""
                : "&q=" + URLEncoder.encode(words.strip(), StandardCharsets.UTF_8);
        return "?tab=" + tab.name().toLowerCase(Locale.ROOT) + search;
    }

    public List<MailTab> getTabs() {
        return List.of(MailTab.values());
    }

    public long count(MailTab which) {
        return counts.getOrDefault(which, 0L);
    }

    public String chip(MailRow row) {
        return MailChip.kind(row.status(), row.attempts());
    }

    public String label(MailRow row) {
        return MailChip.label(row.status(), row.attempts());
    }

    public MailTab getTab() {
        return tab;
    }

    public Page<MailRow> getPage() {
        return page;
    }

    public MailDeliveryView getDelivery() {
        return delivery;
    }

    public boolean isSends() {
        return sends;
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTabName() {
        return tabName;
    }

    public void setTabName(String tabName) {
        this.tabName = tabName;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
