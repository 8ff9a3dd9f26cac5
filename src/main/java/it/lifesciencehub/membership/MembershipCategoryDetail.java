package it.lifesciencehub.membership;

import java.io.Serializable;
import java.util.List;

/** A category with its rules, as staff edit it. @param inUse memberships or terms name it, so it cannot be deleted */
public record MembershipCategoryDetail(
        Long id, long version, MembershipCategoryForm form, List<MembershipFeeRow> fees, boolean inUse)
        implements Serializable {}
