import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ROLE = "aws:iam/role:Role";
const PROBLEM = "permissionsBoundary is not set";
const permissionsBoundary = "arn:aws:iam::111122223333:policy/boundary";

export const cases: RuleCases = {
    passing: {
        "a role": passes(resource(ROLE, { name: "etl", permissionsBoundary })),
        "a user": passes(resource("aws:iam/user:User", { permissionsBoundary })),
        "a boundary that is not known yet": passes(resource(ROLE, { permissionsBoundary: UNKNOWN })),
        "a role that is exempt": passes(resource(ROLE, { name: "OrganizationAccountAccessRole" })),
        "a role that configuration exempts": {
            ...passes(resource(ROLE, { name: "deploy" })),
            params: { exempt: ["deploy*"] },
        },
    },
    violating: {
        "a role": fails(PROBLEM, resource(ROLE, { name: "etl" })),
        "a user": fails(PROBLEM, resource("aws:iam/user:User", { permissionsBoundary: null })),
    },
    unknown: { "the name, which may be exempt": undecided("name", resource(ROLE, { name: UNKNOWN })) },
    absent: { "no inputs": fails(PROBLEM, resource(ROLE, {})) },
};
