import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PERMISSIONS = "databricks:index/permissions:Permissions";
const job = resource("databricks:index/job:Job", { maxConcurrentRuns: 1 }, { name: "ingest" });
const other = resource("databricks:index/job:Job", {}, { name: "report" });
const pool = resource("databricks:index/instancePool:InstancePool", {}, { name: "shared" });
const permits = (name: string, owner: PolicyResource): PolicyResource =>
    resource(PERMISSIONS, { jobId: UNKNOWN }, { name, from: { jobId: [owner] } });

export const cases: RuleCases = {
    passing: {
        "one for each": passes(job, other, permits("first", job), permits("second", other)),
        "another property, another object": passes(
            pool,
            permits("first", job),
            resource(PERMISSIONS, { instancePoolId: UNKNOWN }, { name: "second", from: { instancePoolId: [pool] } }),
        ),
    },
    violating: {
        "two for one": fails(
            'its permissions are set by "first" and "second", one against the other',
            job,
            permits("first", job),
            permits("second", job),
        ),
    },
    unknown: {
        "objects that nothing in the stack tells": passes(
            job,
            resource(PERMISSIONS, { jobId: UNKNOWN }, { name: "first" }),
        ),
    },
    absent: { none: passes(job) },
};
