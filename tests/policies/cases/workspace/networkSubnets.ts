import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsNetworks:MwsNetworks";
const FEW = "subnetIds names fewer than two subnets";
const securityGroupIds = ["sg-1234abcd"];

export const cases: RuleCases = {
    passing: {
        "two that are not known yet: that they are given is": passes(
            resource(TYPE, { subnetIds: [UNKNOWN, UNKNOWN], securityGroupIds }),
        ),
        "a network in Google Cloud": passes(
            resource(TYPE, {
                gcpNetworkInfo: {
                    networkProjectId: "acme",
                    vpcId: "lake",
                    subnetId: "lake",
                    subnetRegion: "europe-west1",
                },
            }),
        ),
    },
    violating: {
        one: fails(FEW, resource(TYPE, { subnetIds: ["subnet-1234abcd"], securityGroupIds })),
        "no security group": fails(
            "securityGroupIds is empty",
            resource(TYPE, { subnetIds: ["subnet-1234abcd", "subnet-5678efab"], securityGroupIds: [] }),
        ),
    },
    unknown: { "how many": undecided("subnetIds", resource(TYPE, { subnetIds: UNKNOWN, securityGroupIds })) },
    absent: { none: fails([FEW, "securityGroupIds is empty"], resource(TYPE, {})) },
};
