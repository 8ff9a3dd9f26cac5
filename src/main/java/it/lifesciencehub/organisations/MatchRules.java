package it.lifesciencehub.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The weighted rules by which two organisations are compared. Evidence adds up from 0 to 100, the same whichever of the
 * two comes first. Names alone make a pair likely only when they agree; what companies of a group share (domain,
 * telephone, address) never does without them; two different tax numbers speak so strongly against that nothing
 * outweighs them but a renewal of the same number.
 */
final class MatchRules {

    private static final double SAME_NAME = 0.97;

    /** Below this two likenesses are the same number. */
    private static final double ROUNDING = 1e-9;

    private static final double ALIKE = 0.72;
    private static final double UNLIKE = 0.4;

    /** The most that a pair can have whose names differ and whose tax numbers do not agree. */
    private static final int CAP_OTHER_NAME = 50;

    /** The most that a pair can have whose tax numbers differ. */
    private static final int CAP_OTHER_NUMBER = 45;

    private final MatchProfile a;
    private final MatchProfile b;
    private final List<MatchReason> reasons = new ArrayList<>();
    private boolean namesAgree;
    private boolean numberAgrees;
    private boolean numberDiffers;

    private MatchRules(MatchProfile a, MatchProfile b) {
        this.a = a;
        this.b = b;
    }

    static Match compare(MatchProfile a, MatchProfile b) {
        return new MatchRules(a, b).match();
    }

    private Match match() {
        if (isFamily()) {
            return new Match(0, List.of(new MatchReason(MatchRule.FAMILY, -100, "")));
        }
        taxNumbers();
        names();
        contacts();
        places();
        int score = reasons.stream().mapToInt(MatchReason::points).sum();
        if (numberDiffers) {
            score = Math.min(score, CAP_OTHER_NUMBER);
        } else if (!namesAgree && !numberAgrees) {
            score = Math.min(score, CAP_OTHER_NAME);
        }
        reasons.sort(Comparator.comparingInt((MatchReason reason) -> -Math.abs(reason.points()))
                .thenComparing(MatchReason::rule));
        return new Match(Math.max(0, Math.min(100, score)), reasons);
    }

    private boolean isFamily() {
        return a.id() != null && a.id().equals(b.parentId()) || b.id() != null && b.id().equals(a.parentId());
    }

    private void taxNumbers() {
        boolean bothVat = a.vatNumber() != null && b.vatNumber() != null;
        boolean bothFiscal = a.fiscalCode() != null && b.fiscalCode() != null;
        boolean sameVat = bothVat && a.vatNumber().equals(b.vatNumber());
        boolean sameFiscal = bothFiscal && a.fiscalCode().equals(b.fiscalCode());
        // An organisation's fiscal code is mostly its VAT number, and often only one of the two was written down.
        boolean crossed = !sameVat
                && !sameFiscal
                && (a.vatNumber() != null && a.vatNumber().equals(b.fiscalCode())
                        || b.vatNumber() != null && b.vatNumber().equals(a.fiscalCode()));
        // Companies of one VAT group share the number and keep their own fiscal codes.
        boolean vatGroup = sameVat && bothFiscal && !sameFiscal;
        if (sameVat) {
            add(MatchRule.VAT_NUMBER, vatGroup ? 10 : 60, a.vatNumber());
        } else if (bothVat) {
            add(MatchRule.VAT_NUMBER_DIFFERS, -45, "");
        }
        if (sameFiscal || crossed) {
            Set<String> common = numbers(a);
            common.retainAll(numbers(b));
            String code = sameFiscal ? a.fiscalCode() : common.iterator().next();
            add(MatchRule.FISCAL_CODE, sameVat ? 10 : 50, code);
        } else if (bothFiscal) {
            add(MatchRule.FISCAL_CODE_DIFFERS, bothVat && !sameVat ? -10 : -45, "");
        }
        numberAgrees = sameVat && !vatGroup || sameFiscal || crossed;
        numberDiffers = !numberAgrees && (bothVat || bothFiscal);
    }

    private static Set<String> numbers(MatchProfile profile) {
        Set<String> numbers = new TreeSet<>();
        if (profile.vatNumber() != null) {
            numbers.add(profile.vatNumber());
        }
        if (profile.fiscalCode() != null) {
            numbers.add(profile.fiscalCode());
        }
        return numbers;
    }

    private void names() {
        double best = 0;
        boolean distinctive = false;
        boolean wordy = false;
        for (MatchName left : a.names()) {
            for (MatchName right : b.names()) {
                double likeness = MatchWords.likeness(left, right);
                if (likeness == 0 || likeness < best - ROUNDING) {
                    continue;
                }
                if (likeness > best + ROUNDING) {
                    best = likeness;
                    distinctive = false;
                    wordy = false;
                }
                // Of names that are equally alike the telling ones count, in whichever order they come.
                distinctive |= left.isDistinctive() && right.isDistinctive();
                // Many common words one after another are no chance either.
                wordy |= Math.min(left.weight(), right.weight()) >= MatchName.DISTINCTIVE;
            }
        }
        String detail = String.valueOf(Math.round(best * 100));
        boolean sameAcronym = a.acronym() != null && a.acronym().equals(b.acronym());
        if (best >= ALIKE && sameAcronym) {
            add(MatchRule.ACRONYM, 8, a.acronym());
        }
        if (best >= SAME_NAME) {
            namesAgree = true;
            add(MatchRule.NAME, distinctive || wordy ? 62 : 46, detail);
        } else if (best >= ALIKE) {
            namesAgree = true;
            double part = (best - ALIKE) / (SAME_NAME - ALIKE);
            add(MatchRule.NAME, (int) Math.round(34 + part * (distinctive ? 24 : 8)), detail);
        } else if (acronymAgrees()) {
            namesAgree = true;
            add(MatchRule.ACRONYM, 42, "");
        } else if (best >= UNLIKE) {
            add(MatchRule.NAME, (int) Math.round(8 + (best - UNLIKE) * 40), detail);
        } else {
            add(MatchRule.NAME_DIFFERS, -20, detail);
        }
    }

    /** Three letters at least, the same as the other's acronym, whole name or initials. */
    private boolean acronymAgrees() {
        return isCalled(a, b) || isCalled(b, a);
    }

    private static boolean isCalled(MatchProfile one, MatchProfile other) {
        Set<String> short1 = new TreeSet<>();
        if (one.acronym() != null) {
            short1.add(one.acronym());
        }
        one.names().stream()
                .filter(name -> name.words().size() == 1)
                .map(MatchName::compact)
                .forEach(short1::add);
        return short1.stream()
                .filter(word -> word.length() > 2)
                .anyMatch(word -> word.equals(other.acronym())
                        || other.names().stream()
                                .anyMatch(name -> word.equals(name.compact()) || word.equals(name.initials())));
    }

    private void contacts() {
        Set<String> emails = new TreeSet<>(a.emails());
        emails.retainAll(b.emails());
        Set<String> domains = a.domains();
        domains.retainAll(b.domains());
        if (!emails.isEmpty()) {
            add(MatchRule.EMAIL, 22, emails.iterator().next());
        }
        if (a.webDomain() != null && a.webDomain().equals(b.webDomain())) {
            add(MatchRule.WEB_DOMAIN, 25, a.webDomain());
        } else if (!domains.isEmpty()) {
            add(MatchRule.EMAIL_DOMAIN, 15, domains.iterator().next());
        } else if (a.webDomain() != null && b.webDomain() != null) {
            add(MatchRule.WEB_DOMAIN_DIFFERS, -8, "");
        }
        if (a.phone() != null && a.phone().equals(b.phone())) {
            add(MatchRule.PHONE, 15, a.phone());
        }
    }

    private void places() {
        if (!a.country().equals(b.country())) {
            add(MatchRule.COUNTRY_DIFFERS, -20, "");
            return;
        }
        boolean samePostcode = a.postcode() != null && a.postcode().equals(b.postcode());
        if (a.municipality() != null && b.municipality() != null) {
            if (a.municipality().equals(b.municipality())) {
                add(MatchRule.MUNICIPALITY, 8, a.municipality());
            } else if (!samePostcode) {
                add(MatchRule.MUNICIPALITY_DIFFERS, -8, "");
            }
        }
        if (samePostcode) {
            add(MatchRule.POSTCODE, 5, a.postcode());
        }
    }

    private void add(MatchRule rule, int points, String detail) {
        reasons.add(new MatchReason(rule, points, detail));
    }
}
