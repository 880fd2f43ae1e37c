import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { dnsTargetOf, type DnsTarget } from "../../../components/network/dnsTarget";

const targetOf = async (dnsEntries: DnsTarget[]): Promise<DnsTarget> => {
    const target = dnsTargetOf({ dnsEntries: pulumi.output(dnsEntries) });
    return await (target as pulumi.Output<DnsTarget> & { promise(): Promise<DnsTarget> }).promise();
};

describe("dnsTargetOf", () => {
    it("is the first name, which is that of all zones", async () => {
        const all = { dnsName: "vpce-1.vpce-svc-1.eu-west-1.vpce.amazonaws.com", hostedZoneId: "Z1" };
        const one = { dnsName: "vpce-1-eu-west-1a.vpce-svc-1.eu-west-1.vpce.amazonaws.com", hostedZoneId: "Z1" };
        expect(await targetOf([all, one])).to.deep.equal(all);
    });

    it("is not made up", async () => {
        const failure = await targetOf([]).catch((error: unknown) => error);
        expect(failure).to.be.instanceOf(RangeError).with.property("message", "AWS has given the endpoint no name");
    });
});
