import { expect } from "chai";
import * as fc from "fast-check";
import {
    contains,
    formatCidr,
    isPrivate,
    overlaps,
    parseCidr,
    part,
    sizeOf,
    type Cidr,
} from "../../components/shared/cidr";
import { cidr, privateCidr } from "./arbitraries";

/** A network inside 10.0.0.0/24, so small that its addresses can be listed. */
const small = cidr(24, 32).map(({ base, prefix }) => ({ base: 10 * 2 ** 24 + (base % 256), prefix }));

const addresses = ({ base, prefix }: Cidr): readonly number[] =>
    Array.from({ length: sizeOf({ base, prefix }) }, (_, index) => base + index);

describe("CIDR arithmetic", () => {
    it("reads what it writes", () => {
        fc.assert(
            fc.property(cidr(), (network) => {
                expect(parseCidr(formatCidr(network))).to.deep.equal(network);
            }),
        );
    });

    it("writes what it reads, and reads nothing that it would write otherwise", () => {
        const octet = fc.oneof(fc.nat(300).map(String), fc.constantFrom("00", "010", "", "-1", "1e1", "٣"));
        const text = fc.tuple(octet, octet, octet, octet, octet).map(([a, b, c, d, e]) => `${a}.${b}.${c}.${d}/${e}`);
        fc.assert(
            fc.property(fc.oneof(text, cidr().map(formatCidr), fc.string()), (given) => {
                const network = parseCidr(given);
                fc.pre(network !== undefined);
                expect(formatCidr(network)).to.equal(given);
                expect(network.base % sizeOf(network)).to.equal(0);
                expect(network.base + sizeOf(network)).to.be.at.most(2 ** 32);
            }),
        );
    });

    it("cuts a network into parts that fill it without overlap, in order", () => {
        fc.assert(
            fc.property(cidr(), fc.nat(8), (network, bits) => {
                const prefix = Math.min(32, network.prefix + bits);
                const parts = Array.from({ length: 2 ** (prefix - network.prefix) }, (_, index) =>
                    part(network, prefix, index),
                );
                expect(parts[0]?.base).to.equal(network.base);
                for (const [index, one] of parts.entries()) {
                    expect(parseCidr(formatCidr(one))).to.deep.equal(one);
                    const end = parts[index + 1]?.base ?? network.base + sizeOf(network);
                    expect(one.base + sizeOf(one)).to.equal(end);
                }
                expect(() => part(network, prefix, parts.length)).to.throw(RangeError);
            }),
        );
    });

    it("agrees with the addresses themselves on what overlaps and what contains", () => {
        fc.assert(
            fc.property(small, small, (one, other) => {
                const [ofOne, ofOther] = [new Set(addresses(one)), addresses(other)];
                expect(overlaps(one, other)).to.equal(ofOther.some((address) => ofOne.has(address)));
                expect(overlaps(other, one)).to.equal(overlaps(one, other));
                expect(contains(one, other)).to.equal(ofOther.every((address) => ofOne.has(address)));
            }),
            { numRuns: 1000 },
        );
    });

    it("calls a network private when its first and its last address are, and none other", () => {
        const privateAddress = (address: number): boolean => {
            const [first, second] = [Math.floor(address / 2 ** 24), Math.floor(address / 2 ** 16) % 256];
            return (
                first === 10 ||
                (first === 172 && second >= 16 && second < 32) ||
                (first === 192 && second === 168) ||
                (first === 100 && second >= 64 && second < 128)
            );
        };
        const near = fc.integer({ min: 16, max: 32 }).chain((prefix) => privateCidr(prefix).map(parsed));
        fc.assert(
            fc.property(fc.oneof(cidr(), near), (network) => {
                const last = network.base + sizeOf(network) - 1;
                // No two private networks touch, so that one with private ends is private throughout, unless it is huge.
                const ends = privateAddress(network.base) && privateAddress(last) && network.prefix >= 8;
                expect(isPrivate(network)).to.equal(ends);
            }),
            { numRuns: 1000 },
        );
    });
});

function parsed(text: string): Cidr {
    const network = parseCidr(text);
    if (network === undefined) {
        throw new Error(`${text} is no network`);
    }
    return network;
}
