package io.studentdata.core.store;

import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;

/** The staff. */
public interface StaffMembers extends SourceRepository<StaffId, StaffMember> {}
