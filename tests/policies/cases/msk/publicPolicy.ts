import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("kafka:CreateVpcConnection", (policy) =>
    resource("aws:msk/clusterPolicy:ClusterPolicy", { policy }),
);
