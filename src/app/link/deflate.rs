//! The part of deflate (RFC 1951) that needs no time and no browser.

/// The most bytes that a stored block can have.
const BLOCK: usize = 0xFFFF;

/// Bytes in the form of deflated ones, as long as they were: stored blocks (§3.2.4) and an empty last one.
pub fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    for block in bytes.chunks(BLOCK) {
        push(block, 0, &mut out);
    }
    push(&[], 1, &mut out);
    out
}

/// One block; what is 1 in the last one is 0 in the others.
fn push(block: &[u8], last: u8, out: &mut Vec<u8>) {
    let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
    out.push(last);
    out.extend(length.to_le_bytes());
    out.extend((!length).to_le_bytes());
    out.extend(block);
}
