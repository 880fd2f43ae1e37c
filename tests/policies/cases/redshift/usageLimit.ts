import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:redshiftserverless/workgroup:Workgroup";

const LIMIT = "aws:redshiftserverless/usageLimit:UsageLimit";
const UNLIMITED = "neither maxCapacity nor anything in the stack limits its use";
const workgroup = resource(WORKGROUP, { workgroupName: "sales" });

export const cases: RuleCases = {
    passing: {
        "a largest capacity": passes(resource(WORKGROUP, { maxCapacity: 64 })),
        "a limit": passes(
            workgroup,
            resource(LIMIT, { resourceArn: UNKNOWN }, { name: "limit", from: { resourceArn: [workgroup] } }),
        ),
    },
    violating: {
        "a limit of something else": fails(
            UNLIMITED,
            workgroup,
            resource(
                LIMIT,
                { resourceArn: "arn:aws:redshift-serverless:eu-west-1:111122223333:workgroup/other" },
                { name: "limit" },
            ),
        ),
    },
    unknown: {
        "a capacity that comes from elsewhere": undecided(
            "maxCapacity",
            resource(WORKGROUP, { maxCapacity: UNKNOWN }, { from: { maxCapacity: [resource(LIMIT, {})] } }),
        ),
        "a capacity that the provider has not filled in: none was declared": fails(
            UNLIMITED,
            resource(WORKGROUP, { maxCapacity: UNKNOWN }),
        ),
    },
    absent: { "no limit": fails(UNLIMITED, workgroup) },
};
