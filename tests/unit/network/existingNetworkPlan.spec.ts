import { expect } from "chai";
import { checkExistingSubnets, type ExistingNetwork } from "../../../components/network/existingNetworkPlan";
import { formatProblem } from "../../../components/shared/problems";

const ZONES = ["euw1-az1", "euw1-az2", "euw1-az3"];

const subnet = (end: number, cidr: string): { id: string; cidr: string } => ({ id: `subnet-${String(end)}`, cidr });

const refusals = (subnets: ExistingNetwork["subnets"]): readonly string[] =>
    checkExistingSubnets(subnets, ZONES).map(formatProblem);

describe("subnets that are there already", () => {
    it("are taken in every size that Databricks takes", () => {
        expect(
            refusals({ "euw1-az1": subnet(1, "10.0.0.0/17"), "euw1-az2": subnet(2, "100.64.0.0/26") }),
        ).to.deep.equal([]);
    });

    it("are refused when they are in too few zones", () => {
        const allowed = "subnets in at least 2 of euw1-az1, euw1-az2, euw1-az3; add a subnet in another zone";
        expect(refusals({})).to.deep.equal([`network.existing.subnets: got no subnet, allowed: ${allowed}`]);
        expect(refusals({ "euw1-az1": subnet(1, "10.0.0.0/24") })).to.deep.equal([
            `network.existing.subnets: got a subnet in 1 zone, allowed: ${allowed}`,
        ]);
    });

    it("are refused with all that is wrong with each: zone, size, and what they share", () => {
        expect(
            refusals({
                "use1-az1": subnet(1, "10.0.0.0/16"),
                "euw1-az1": subnet(2, "8.8.8.0/24"),
                "euw1-az2": subnet(2, "10.1.0.0/24"),
                "euw1-az3": subnet(3, "10.1.0.0/25"),
            }),
        ).to.deep.equal([
            'network.existing.subnets.use1-az1: got the key "use1-az1", allowed: euw1-az1, euw1-az2, euw1-az3; use zone ids of the ' +
                "region",
            'network.existing.subnets.use1-az1.cidr: got "10.0.0.0/16", allowed: a private network of /17 to /26, which Databricks ' +
                "takes; name a subnet of another size",
            'network.existing.subnets.euw1-az1.cidr: got "8.8.8.0/24", allowed: a private network of /17 to /26, which Databricks ' +
                "takes; name a subnet of another size",
            'network.existing.subnets.euw1-az2.id: got "subnet-2", allowed: another one than in euw1-az1; name the subnet of the zone',
            'network.existing.subnets.euw1-az3.cidr: got "10.1.0.0/25", allowed: another one than in euw1-az2; name the subnet of ' +
                "the zone",
        ]);
    });
});
