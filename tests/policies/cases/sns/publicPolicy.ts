import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("sns:Subscribe", (policy) =>
    resource("aws:sns/topic:Topic", { policy }),
);
