//! A type parameter that is read and written is a connection: what comes back of it is not what was sent. One that is
//! only written is whatever callers give: a text in memory holds what was written.
//! crates: futures
use std::pin::Pin;
use std::task::{Context, Poll};

use consent::Pii;
use futures::executor::block_on;
use futures::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, Cursor};

#[derive(Pii)]
struct Member {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

/// The other side says `ok` to all it is sent.
struct Pipe {
    sent: usize,
}

impl AsyncRead for Pipe {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &mut [u8]) -> Poll<std::io::Result<usize>> {
        buf[..2].copy_from_slice(b"ok");
        Poll::Ready(Ok(2))
    }
}

impl AsyncWrite for Pipe {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>> {
        self.sent += buf.len();
        Poll::Ready(Ok(buf.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

struct Client<S> {
    stream: S,
    inbound: Vec<u8>,
    outbound: Vec<u8>,
}

impl<S> Client<S>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    fn push(&mut self, line: &str) {
        self.outbound.extend_from_slice(line.as_bytes());
    }

    async fn flush(&mut self) -> std::io::Result<()> {
        let sent = std::mem::take(&mut self.outbound);
        self.stream.write_all(&sent).await
    }

    async fn receive(&mut self) -> std::io::Result<String> {
        self.inbound.resize(2, 0);
        self.stream.read_exact(&mut self.inbound).await?;
        Ok(String::from_utf8_lossy(&self.inbound).into_owned())
    }
}

async fn ask(client: &mut Client<Pipe>, member: &Member) -> std::io::Result<String> {
    client.push(&member.name);
    println!("{:?}", String::from_utf8_lossy(&client.outbound)); //~ unconsented-use Member::name -> operations.logging
    client.flush().await?;
    client.receive().await
}

async fn write_to<W: AsyncWrite + Unpin>(to: &mut W, member: &Member) -> std::io::Result<()> {
    to.write_all(member.id.to_string().as_bytes()).await?;
    to.write_all(member.name.as_bytes()).await
}

fn main() -> std::io::Result<()> {
    let member = Member { id: 4, name: probe::text("Member::name") };
    let mut client = Client { stream: Pipe { sent: 0 }, inbound: Vec::new(), outbound: Vec::new() };
    println!("{}", block_on(ask(&mut client, &member))?);
    println!("{} {}", client.stream.sent, client.outbound.len());
    let mut memory = Cursor::new(Vec::new());
    block_on(write_to(&mut memory, &member))?;
    println!("{}", String::from_utf8_lossy(memory.get_ref())); //~ unconsented-use Member::name -> operations.logging
    Ok(())
}
