import type * as pulumi from "@pulumi/pulumi";

/** Where a name that leads to an endpoint points. */
export interface DnsTarget {
    readonly dnsName: string;
    /** Zone of AWS that the name is in. */
    readonly hostedZoneId: string;
}

/** What has names of AWS, such as an interface endpoint. */
export interface DnsNamed {
    readonly dnsEntries: pulumi.Output<DnsTarget[]>;
}

/** The name of an interface endpoint in all its zones, which AWS lists before those of single zones. */
export function dnsTargetOf({ dnsEntries }: DnsNamed): pulumi.Output<DnsTarget> {
    return dnsEntries.apply(([regional]) => {
        if (regional === undefined) {
            throw new RangeError("AWS has given the endpoint no name");
        }
        return { dnsName: regional.dnsName, hostedZoneId: regional.hostedZoneId };
    });
}
